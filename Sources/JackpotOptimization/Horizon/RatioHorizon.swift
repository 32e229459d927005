public import Lottery
internal import RealModule

/// Several weeks decided together under a payout ratio that realised prizes move.
///
/// The recursion of `HorizonProgram` with the slack of the ratio as one more state: a win costs the jackpot now and
/// room for later ones. A week without a rung that keeps the bound takes the one that misses it by the least. Slack is
/// a grid, and values between its points are interpolated linearly although admissible rungs change in steps: beside
/// demand the coarsest approximation here. The coming draw's own rules stay with its certificate.
public struct RatioHorizon: Sendable {
    /// Expected net revenue of all weeks by first rung, currency units.
    public let values: [Double]

    /// Solves the recursion for the modes that pay a jackpot once; players' pools and prizes per winner count as such,
    /// at what one winner costs.
    ///
    /// - Parameters:
    ///   - problem: the weeks.
    ///   - ratio: the bound; as many leaving draws as weeks, at least.
    ///   - points: points of the grid of slacks.
    /// - Throws: `InvalidValue` for too few leaving draws or a number of points outside 2 to 2,001.
    public init(_ problem: HorizonProblem, ratio: RatioSlack, points: Int = 41) throws(InvalidValue) {
        guard ratio.leaving.count >= problem.demand.weeks else {
            throw InvalidValue(
                "\(ratio.leaving.count) draws that leave the window",
                allowed: "one per week, \(problem.demand.weeks)"
            )
        }
        try HorizonProblem.pointLimits.check(Double(points), "a number of grid points")
        var recursion = RatioRecursion(problem, ratio: ratio, points: points)
        for week in stride(from: problem.demand.weeks - 1, through: 1, by: -1) { recursion.stepBack(to: week) }
        values = problem.curve.rungs.indices.map { recursion.value(ofFirst: $0) }
    }
}

/// The recursion over habit, rollovers, floor and slack.
private struct RatioRecursion {
    private let problem: HorizonProblem
    private let ratio: RatioSlack
    private let habits: UniformGrid
    private let slacks: UniformGrid
    private let floors: Int
    private let effects: EffectTable
    private let jackpots: [Double]
    private let sales: [Double]
    private let secondaryShare: Double
    /// Expected net revenue from the next week on, [rollovers × floors × habits × slacks].
    private var values: [Double]

    init(_ problem: HorizonProblem, ratio: RatioSlack, points: Int) {
        self.problem = problem
        self.ratio = ratio
        jackpots = problem.curve.rungs.map(\.jackpot.units)
        let logs = jackpots.map { Double.log($0) } + [problem.state.logReference]
        habits = UniformGrid((logs.min() ?? 0)...(logs.max() ?? 1), count: problem.points)
        let price = problem.economics.ticketPrice.units
        sales = problem.curve.rungs.map { rung in
            price * zip(rung.tickets, problem.curve.weights).reduce(0) { $0 + $1.0 * $1.1 }
        }
        secondaryShare = problem.economics.prizes.secondaryShare.fraction
        // Beyond a few of the largest jackpots slack no longer decides, below it every rung misses.
        let reach = 3 * (jackpots.max() ?? 1)
        slacks = UniformGrid(min(ratio.now, -reach / 2)...max(ratio.now, reach), count: points)
        floors = problem.isRatchet ? jackpots.count : 1
        let ends = [habits.point(0), habits.point(habits.count - 1)].flatMap { reference in
            (0..<problem.rolloverStates).map { problem.effect(logReference: reference, rollovers: $0) }
        }
        effects = EffectTable(problem, effects: (ends.min() ?? 0)...(ends.max() ?? 0))
        values = Array(repeating: 0, count: problem.rolloverStates * floors * habits.count * points)
    }

    func value(ofFirst rung: Int) -> Double {
        let now = problem.curve.rungs[rung]
        let prospect = problem.economics.prospect(
            jackpot: now.jackpot.units,
            tickets: now.tickets,
            weights: problem.curve.weights
        )
        let rollovers = min(problem.state.rollovers, problem.rolloverStates - 1)
        let draw = draw(of: rung, prospect, week: 0, logReference: problem.state.logReference, effect: 0)
        return sum(of: draw, rollovers: rollovers, week: 0, slack: ratio.now)
    }

    mutating func stepBack(to week: Int) {
        var next = values
        for rollovers in 0..<problem.rolloverStates {
            for habit in 0..<habits.count {
                let draws = draws(week: week, logReference: habits.point(habit), rollovers: rollovers)
                for slack in 0..<slacks.count {
                    let best = bestSums(of: draws, week: week, rollovers: rollovers, slack: slacks.point(slack))
                    for floor in 0..<floors {
                        next[index(rollovers: rollovers, floor: floor, habit: habit) + slack] = best[floor]
                    }
                }
            }
        }
        values = next
    }
}

extension RatioRecursion {
    /// One jackpot in one week and state, as far as the slack plays no part.
    private struct Draw {
        var rung: Int
        var prospect: WeekProspect
        /// What sales alone add to the slack, currency units.
        var gained: Double
        /// Where the habit lies afterwards.
        var habit: UniformGrid.Segment
    }

    private func draws(week: Int, logReference: Double, rollovers: Int) -> [Draw] {
        let effect = problem.effect(logReference: logReference, rollovers: rollovers)
        return jackpots.indices.map { rung in
            let prospect = effects.prospect(of: rung, week: week, at: effect)
            return draw(of: rung, prospect, week: week, logReference: logReference, effect: effect)
        }
    }

    private func draw(
        of rung: Int,
        _ prospect: WeekProspect,
        week: Int,
        logReference: Double,
        effect: Double
    ) -> Draw {
        let sold = sales[rung] * Double.exp(problem.demand.shifts[week][rung] + effect)
        let logJackpot = Double.log(jackpots[rung])
        let habit = problem.demand.habituation.reference(after: logReference, logJackpot: logJackpot)
        return Draw(
            rung: rung,
            prospect: prospect,
            gained: (ratio.maximum.fraction - secondaryShare) * sold,
            habit: habits.segment(at: habit)
        )
    }

    /// The best sum from each floor up: admissible rungs first, then those that miss the bound least, then the larger
    /// sum.
    private func bestSums(of draws: [Draw], week: Int, rollovers: Int, slack: Double) -> [Double] {
        let allowed = problem.laterRungs?[week - 1]
        var sums = [Double](repeating: 0, count: draws.count)
        var best = (isAllowed: false, miss: Double.infinity, sum: -Double.infinity)
        for draw in draws.reversed() {
            let rival = (
                isAllowed: allowed?[draw.rung] ?? true,
                miss: miss(of: draw, slack: slack),
                sum: sum(of: draw, rollovers: rollovers, week: week, slack: slack)
            )
            if rival.isAllowed != best.isAllowed {
                if rival.isAllowed { best = rival }
            } else if (rival.miss, -rival.sum) <= (best.miss, -best.sum) {
                best = rival
            }
            sums[draw.rung] = best.sum
        }
        return sums
    }

    /// By how much a draw misses the bound, currency units; 0 where it keeps it.
    private func miss(of draw: Draw, slack: Double) -> Double {
        let jackpot = jackpots[draw.rung]
        let paid = ratio.mode == .ifWon ? jackpot : draw.prospect.winProbability * jackpot
        return max(0, paid - slack - draw.gained)
    }

    /// Net revenue of a draw and what follows a win and a draw without a winner.
    private func sum(of draw: Draw, rollovers: Int, week: Int, slack: Double) -> Double {
        let kept = slack + draw.gained - ratio.leaving[week]
        let next = min(rollovers + 1, problem.rolloverStates - 1)
        let won = value(rollovers: 0, floor: 0, habit: draw.habit, slack: kept - jackpots[draw.rung])
        let lost = value(rollovers: next, floor: draw.rung, habit: draw.habit, slack: kept)
        return draw.prospect.netRevenue + draw.prospect.winProbability * won + (1 - draw.prospect.winProbability) * lost
    }

    /// Interpolates between four states.
    private func value(rollovers: Int, floor: Int, habit: UniformGrid.Segment, slack: Double) -> Double {
        let place = slacks.segment(at: slack)
        let lower = index(rollovers: rollovers, floor: floor, habit: habit.lower) + place.lower
        let upper = lower + slacks.count
        let low = values[lower] + place.share * (values[lower + 1] - values[lower])
        let high = values[upper] + place.share * (values[upper + 1] - values[upper])
        return low + habit.share * (high - low)
    }

    private func index(rollovers: Int, floor: Int, habit: Int) -> Int {
        ((rollovers * floors + (floors > 1 ? floor : 0)) * habits.count + habit) * slacks.count
    }
}
