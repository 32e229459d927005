internal import Lottery

/// Where the best policy leads: the distribution of jackpots in each week, carried forward exactly on the grid.
///
/// Habits between two grid points are split between them, as the recursion does: expected net revenue of the path adds
/// up to the value of the plan. Wins are drawn with their probability; nothing is simulated.
struct HorizonPath {
    private let program: HorizonProgram
    private(set) var steps: [HorizonPlan.Step] = []
    /// Probability of each state, by its place in the program.
    private var masses: [Double]

    init(_ program: HorizonProgram, firstRung: Int) {
        self.program = program
        masses = Array(repeating: 0, count: program.valueOfSecondWeek.count)
        start(with: firstRung)
        for week in 1..<max(1, program.problem.demand.weeks) { advance(week) }
    }

    private mutating func start(with rung: Int) {
        let problem = program.problem
        let prospect = problem.prospect(ofFirst: rung)
        var week = HorizonWeek(rungs: program.logJackpots.count)
        week.add(rung, mass: 1, prospect)
        let rollovers = problem.rolloversNow
        spread(1, from: problem.state.logReference, rollovers: rollovers, rung: rung, win: prospect.winProbability)
        record(week, number: 0)
    }

    private mutating func advance(_ number: Int) {
        let before = masses
        masses = Array(repeating: 0, count: before.count)
        var week = HorizonWeek(rungs: program.logJackpots.count)
        for rollovers in 0..<program.problem.rolloverStates {
            for point in 0..<program.grid.count {
                let reference = program.grid.point(point)
                let effect = program.problem.effect(logReference: reference, rollovers: rollovers)
                let first = program.place(rollovers: rollovers, point: point, floor: 0)
                for place in first..<first + program.floors where before[place] > 0 {
                    let rung = program.bestRung(week: number, place: place)
                    let prospect = program.effects.prospect(of: rung, week: number, at: effect)
                    week.add(rung, mass: before[place], prospect)
                    spread(
                        before[place],
                        from: reference,
                        rollovers: rollovers,
                        rung: rung,
                        win: prospect.winProbability
                    )
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
        let next = program.problem.next(rollovers)
        let lost = program.place(rollovers: next, point: segment.lower, floor: program.floor(after: rung))
        let won = program.place(rollovers: 0, point: segment.lower, floor: 0)
        for (index, share) in [(won, win), (lost, 1 - win)] {
            masses[index] += mass * share * (1 - segment.share)
            masses[index + program.floors] += mass * share * segment.share
        }
    }

    private mutating func record(_ week: HorizonWeek, number: Int) {
        steps.append(week.step(week: number, jackpots: program.problem.curve.rungs.map(\.jackpot)))
    }
}
