internal import Lottery
internal import RealModule

/// The recursion of `HorizonProgram` with a reserve as one more state: a win costs the jackpot now and room for later
/// ones.
///
/// In every state the legal order decides: the reserve's rule stands above the ratchet, so where no rung from the floor
/// up keeps it the largest below does, and where none keeps it at all the one that misses it by the least. The reserve
/// is a grid, and values between its points are interpolated linearly although the rungs that keep the rule change in
/// steps: beside demand the coarsest approximation here. The coming draw's own rules stay with its certificate.
struct ReserveHorizon: SolvedHorizon {
    let problem: HorizonProblem
    let reserve: any HorizonReserve
    let habits: UniformGrid
    let reserves: UniformGrid
    private let logJackpots: [Double]
    private let floors: Int
    private let effects: EffectTable
    /// Index of the best rung, [weeks][rollovers × floors × habits × reserves]; the first week's are not filled.
    private var policies: [[Int16]]
    /// Expected net revenue from the next week on, [rollovers × floors × habits × reserves].
    private var values: [Double]

    /// - Parameters:
    ///   - problem: the weeks.
    ///   - reserve: the reserve, of the log changes of sales that the problem's states make.
    init(_ problem: HorizonProblem, reserve: any HorizonReserve) {
        self.problem = problem
        self.reserve = reserve
        logJackpots = problem.logJackpots
        habits = problem.habits
        floors = problem.isRatchet ? logJackpots.count : 1
        effects = EffectTable(problem, effects: problem.effects(on: habits))
        reserves = Self.reserves(problem, reserve, effects)
        let states = problem.rolloverStates * floors * habits.count * reserves.count
        policies = Array(repeating: Array(repeating: 0, count: states), count: problem.demand.weeks)
        values = Array(repeating: 0, count: states)
        for week in stride(from: problem.demand.weeks - 1, through: 1, by: -1) { stepBack(to: week) }
    }

    /// From where a win at the least reserve leads, up to the ceiling or to where even the largest jackpot could be won
    /// and asked for again; beyond, reserves decide no more.
    private static func reserves(
        _ problem: HorizonProblem,
        _ reserve: any HorizonReserve,
        _ effects: EffectTable
    ) -> UniformGrid {
        var (lowest, needed, taken) = (reserve.now, reserve.now, 0.0)
        for week in problem.demand.shifts.indices {
            for rung in problem.curve.rungs.indices {
                for effect in [effects.grid.lowest, effects.grid.highest] {
                    let change = problem.demand.shifts[week][rung] + effect
                    let prospect = effects.prospect(of: rung, week: week, at: effect)
                    let draw = ReserveDraw(rung: rung, week: week, change: change, prospect: prospect)
                    let terms = reserve.terms(of: draw)
                    lowest = min(lowest, terms.needed, terms.needed + terms.gained - terms.taken)
                    needed = max(needed, terms.needed)
                    taken = max(taken, terms.taken)
                }
            }
        }
        let highest = min(needed + taken, reserve.ceiling)
        return UniformGrid(min(lowest, highest)...highest, count: problem.slackPoints)
    }

    func value(ofFirst rung: Int) -> Double {
        let draw = firstDraw(rung)
        let next = problem.next(problem.rolloversNow)
        let won = value(at: place(rollovers: 0, floor: 0, draw, reserve: reserve.now, isWon: true))
        let lost = value(at: place(rollovers: next, floor: rung, draw, reserve: reserve.now, isWon: false))
        return draw.prospect.expectation(won: won, lost: lost)
    }

    func path(startingWith rung: Int) -> [HorizonPlan.Step] { ReservePath(self, firstRung: rung).steps }
}

extension ReserveHorizon {
    /// One jackpot in one week and state, as far as the reserve plays no part.
    struct Draw {
        var rung: Int
        var prospect: WeekProspect
        var terms: ReserveTerms
        /// Where the habit lies afterwards.
        var habit: UniformGrid.Segment
    }

    /// A state between four points of the grids.
    struct Place {
        /// Index of the point below in both.
        var lower: Int
        /// Where between two habits.
        var habitShare: Double
        /// Where between two reserves.
        var reserveShare: Double
    }

    /// Number of states of a week.
    var states: Int { values.count }

    /// The coming draw with a rung.
    func firstDraw(_ rung: Int) -> Draw {
        let prospect = problem.prospect(ofFirst: rung)
        return draw(of: rung, prospect, week: 0, logReference: problem.state.logReference, effect: 0)
    }

    /// A later draw with a rung.
    func draw(of rung: Int, week: Int, logReference: Double, effect: Double) -> Draw {
        let prospect = effects.prospect(of: rung, week: week, at: effect)
        return draw(of: rung, prospect, week: week, logReference: logReference, effect: effect)
    }

    private func draw(
        of rung: Int,
        _ prospect: WeekProspect,
        week: Int,
        logReference: Double,
        effect: Double
    ) -> Draw {
        let change = problem.demand.shifts[week][rung] + effect
        let habit = problem.demand.habituation.reference(after: logReference, logJackpot: logJackpots[rung])
        return Draw(
            rung: rung,
            prospect: prospect,
            terms: reserve.terms(of: ReserveDraw(rung: rung, week: week, change: change, prospect: prospect)),
            habit: habits.segment(at: habit)
        )
    }

    /// The state that a draw leaves behind.
    @inline(__always)
    func place(rollovers: Int, floor: Int, _ draw: Draw, reserve before: Double, isWon: Bool) -> Place {
        let after = before + draw.terms.gained - (isWon ? draw.terms.taken : 0)
        let segment = reserves.segment(at: after)
        return Place(
            lower: index(rollovers: rollovers, floor: floor, habit: draw.habit.lower) + segment.lower,
            habitShare: draw.habit.share,
            reserveShare: segment.share
        )
    }

    /// Where the reserves of some rollovers, a floor and a habit begin.
    @inline(__always)
    func index(rollovers: Int, floor: Int, habit: Int) -> Int {
        ((rollovers * floors + (floors > 1 ? floor : 0)) * habits.count + habit) * reserves.count
    }

    /// Where a state stands on the grids.
    func coordinates(of state: Int) -> (reserve: Int, habit: Int, rollovers: Int) {
        let row = state / reserves.count
        return (state % reserves.count, row % habits.count, row / habits.count / floors)
    }

    /// The best rung in a state of a later week.
    func bestRung(week: Int, state: Int) -> Int { Int(policies[week][state]) }

    /// Interpolates between four states.
    @inline(__always)
    private func value(at place: Place) -> Double {
        let upper = place.lower + reserves.count
        let low = values[place.lower] + place.reserveShare * (values[place.lower + 1] - values[place.lower])
        let high = values[upper] + place.reserveShare * (values[upper + 1] - values[upper])
        return low + place.habitShare * (high - low)
    }
}

extension ReserveHorizon {
    /// Fills the policy of a week and turns the values of the next into its own.
    private mutating func stepBack(to week: Int) {
        var (now, best) = (values, policies[week])
        now.withUnsafeMutableBufferPointer { now in
            best.withUnsafeMutableBufferPointer { best in
                for rollovers in 0..<problem.rolloverStates {
                    for habit in 0..<habits.count {
                        decide(week: week, rollovers: rollovers, habit: habit, values: now, rungs: best)
                    }
                }
            }
        }
        (values, policies[week]) = (now, best)
    }

    /// The best rungs with all floors and reserves, and what they lead to.
    private func decide(
        week: Int,
        rollovers: Int,
        habit: Int,
        values: UnsafeMutableBufferPointer<Double>,
        rungs: UnsafeMutableBufferPointer<Int16>
    ) {
        let draws = draws(week: week, logReference: habits.point(habit), rollovers: rollovers)
        let sums = sums(of: draws, rollovers: rollovers)
        let admissible = problem.laterRungs?[week - 1]
        var choice = ReserveChoice(needed: draws.map(\.terms.needed), sums: sums, reserves: reserves)
        for rung in draws.indices.reversed() {
            choice.open(rung, isAdmissible: admissible?[rung] ?? true, sums: sums)
            guard floors > 1 || rung == 0 else { continue }
            let row = index(rollovers: rollovers, floor: rung, habit: habit)
            for (point, best) in choice.best.enumerated() {
                values[row + point] = best.value
                rungs[row + point] = best.rung
            }
        }
    }

    private func draws(week: Int, logReference: Double, rollovers: Int) -> [Draw] {
        let effect = problem.effect(logReference: logReference, rollovers: rollovers)
        return logJackpots.indices.map { draw(of: $0, week: week, logReference: logReference, effect: effect) }
    }

    /// The Bellman sum of each draw with each reserve: net revenue and what follows a win and a draw without a winner,
    /// [rungs × reserves].
    private func sums(of draws: [Draw], rollovers: Int) -> [Double] {
        let next = problem.next(rollovers)
        return [Double](unsafeUninitializedCapacity: draws.count * reserves.count) { buffer, count in
            values.withUnsafeBufferPointer { values in
                for (number, draw) in draws.enumerated() {
                    let row = number * reserves.count..<(number + 1) * reserves.count
                    let sums = UnsafeMutableBufferPointer(rebasing: buffer[row])
                    sums.initialize(repeating: draw.prospect.netRevenue)
                    let (win, terms) = (draw.prospect.winProbability, draw.terms)
                    let won = index(rollovers: 0, floor: 0, habit: draw.habit.lower)
                    let lost = index(rollovers: next, floor: draw.rung, habit: draw.habit.lower)
                    let share = draw.habit.share
                    add(values, row: won, share, gained: terms.gained - terms.taken, weight: win, to: sums)
                    add(values, row: lost, share, gained: terms.gained, weight: 1 - win, to: sums)
                }
            }
            count = draws.count * reserves.count
        }
    }

    /// Adds the values between two habits after a reserve has grown by an amount, for every reserve to begin with.
    ///
    /// All reserves move by the same share of a step, so that none is looked up for itself: written for the compiler to
    /// take several at once.
    private func add(
        _ values: UnsafeBufferPointer<Double>,
        row: Int,
        _ habitShare: Double,
        gained: Double,
        weight: Double,
        to sums: UnsafeMutableBufferPointer<Double>
    ) {
        let last = reserves.count - 1
        let low = UnsafeBufferPointer(rebasing: values[row..<row + reserves.count])
        let high = UnsafeBufferPointer(rebasing: values[row + reserves.count..<row + 2 * reserves.count])
        let between = { (point: Int) in low[point] + habitShare * (high[point] - low[point]) }
        let steps = min(max(gained / reserves.step, -Double(last) - 1), Double(last) + 1)
        let (whole, share) = (Int(steps.rounded(.down)), steps - steps.rounded(.down))
        let (first, end) = (min(max(-whole, 0), reserves.count), max(min(last - whole, reserves.count), 0))
        let (bottom, top) = (weight * between(0), weight * between(last))
        for point in 0..<first { sums[point] += bottom }
        for point in max(first, end)..<reserves.count { sums[point] += top }
        for point in first..<max(first, end) {
            let lower = between(point + whole)
            sums[point] += weight * (lower + share * (between(point + whole + 1) - lower))
        }
    }
}
