internal import Lottery

/// Where the best policy leads: the distribution of jackpots in each week, carried forward exactly on the grid.
///
/// Habits between two grid points are split between them, as the recursion does: expected net revenue of the path adds
/// up to the value of the plan. Wins are drawn with their probability; nothing is simulated.
struct HorizonPath {
    /// Net revenue and wins of a week, and how likely each rung is.
    private struct Week {
        var masses: [Double]
        var netRevenue = 0.0
        var winProbability = 0.0

        init(rungs: Int) { masses = Array(repeating: 0, count: rungs) }
    }

    private let program: HorizonProgram
    private(set) var steps: [HorizonPlan.Step] = []
    /// Probability of each state, as rows and points of the program.
    private var masses: [Double]

    init(_ program: HorizonProgram, firstRung: Int) {
        self.program = program
        masses = Array(repeating: 0, count: program.valueOfSecondWeek.count)
        start(with: firstRung)
        for week in 1..<max(1, program.problem.demand.weeks) { advance(week) }
    }

    private mutating func start(with rung: Int) {
        let problem = program.problem
        let now = problem.curve.rungs[rung]
        let prospect = problem.economics.prospect(
            jackpot: now.jackpot.units,
            tickets: now.tickets,
            weights: problem.curve.weights
        )
        var week = Week(rungs: program.logJackpots.count)
        week.masses[rung] = 1
        (week.netRevenue, week.winProbability) = (prospect.netRevenue, prospect.winProbability)
        let rollovers = min(problem.state.rollovers, problem.rolloverStates - 1)
        spread(1, from: problem.state.logReference, rollovers: rollovers, rung: rung, win: prospect.winProbability)
        record(week, number: 0)
    }

    private mutating func advance(_ number: Int) {
        let before = masses
        masses = Array(repeating: 0, count: before.count)
        var week = Week(rungs: program.logJackpots.count)
        for rollovers in 0..<program.problem.rolloverStates {
            for floor in 0..<program.floors {
                let row = program.row(rollovers: rollovers, floor: floor)
                for point in 0..<program.grid.count where before[row + point] > 0 {
                    let mass = before[row + point]
                    let rung = program.bestRung(week: number, rollovers: rollovers, floor: floor, point: point)
                    let reference = program.grid.point(point)
                    let effect = program.problem.effect(logReference: reference, rollovers: rollovers)
                    let prospect = program.effects.prospect(of: rung, week: number, at: effect)
                    week.masses[rung] += mass
                    week.netRevenue += mass * prospect.netRevenue
                    week.winProbability += mass * prospect.winProbability
                    spread(mass, from: reference, rollovers: rollovers, rung: rung, win: prospect.winProbability)
                }
            }
        }
        record(week, number: number)
    }

    /// Moves probability to the states that a draw leaves behind.
    private mutating func spread(_ mass: Double, from reference: Double, rollovers: Int, rung: Int, win: Double) {
        let habit = program.problem.demand.habituation.reference(
            after: reference,
            logJackpot: program.logJackpots[rung]
        )
        let segment = program.grid.segment(at: habit)
        let lost = program.row(rollovers: program.next(rollovers), floor: program.floor(after: rung)) + segment.lower
        let won = program.row(rollovers: 0, floor: 0) + segment.lower
        for (index, share) in [(won, win), (lost, 1 - win)] {
            masses[index] += mass * share * (1 - segment.share)
            masses[index + 1] += mass * share * segment.share
        }
    }

    private mutating func record(_ week: Week, number: Int) {
        let jackpots = program.problem.curve.rungs.map(\.jackpot)
        steps.append(
            HorizonPlan.Step(
                week: number,
                low: jackpots[week.masses.quantileIndex(0.1)],
                median: jackpots[week.masses.quantileIndex(0.5)],
                high: jackpots[week.masses.quantileIndex(0.9)],
                expectedJackpot: zip(jackpots, week.masses).reduce(0) { $0 + $1.0.units * $1.1 },
                expectedNetRevenue: week.netRevenue,
                winProbability: week.winProbability
            )
        )
    }
}

extension [Double] {
    /// Index at which masses add up to a level, within rounding.
    fileprivate func quantileIndex(_ level: Double) -> Int {
        var total = 0.0
        for (index, mass) in enumerated() {
            total += mass
            if total >= level - 1e-12 { return index }
        }
        return count - 1
    }
}
