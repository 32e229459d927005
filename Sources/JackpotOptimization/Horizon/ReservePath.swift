internal import Lottery

/// Where the best policy under a reserve leads: as `HorizonPath`, with the reserve carried along.
struct ReservePath {
    private let horizon: ReserveHorizon
    private(set) var steps: [HorizonPlan.Step] = []
    /// Probability of each state.
    private var masses: [Double]

    init(_ horizon: ReserveHorizon, firstRung: Int) {
        self.horizon = horizon
        masses = Array(repeating: 0, count: horizon.states)
        start(with: firstRung)
        for week in 1..<max(1, horizon.problem.demand.weeks) { advance(week) }
    }

    private mutating func start(with rung: Int) {
        let draw = horizon.firstDraw(rung)
        var week = HorizonWeek(rungs: horizon.problem.curve.rungs.count)
        week.add(rung, mass: 1, draw.prospect)
        spread(1, draw, rollovers: horizon.problem.rolloversNow, reserve: horizon.reserve.now)
        record(week, number: 0)
    }

    private mutating func advance(_ number: Int) {
        let before = masses
        masses = Array(repeating: 0, count: before.count)
        var week = HorizonWeek(rungs: horizon.problem.curve.rungs.count)
        for state in before.indices where before[state] > 0 {
            let (point, habit, rollovers) = horizon.coordinates(of: state)
            let logReference = horizon.habits.point(habit)
            let draw = horizon.draw(
                of: horizon.bestRung(week: number, state: state),
                week: number,
                logReference: logReference,
                effect: horizon.problem.effect(logReference: logReference, rollovers: rollovers)
            )
            week.add(draw.rung, mass: before[state], draw.prospect)
            spread(before[state], draw, rollovers: rollovers, reserve: horizon.reserves.point(point))
        }
        record(week, number: number)
    }

    /// Moves probability to the states that a draw leaves behind.
    private mutating func spread(_ mass: Double, _ draw: ReserveHorizon.Draw, rollovers: Int, reserve: Double) {
        let next = horizon.problem.next(rollovers)
        let won = horizon.place(rollovers: 0, floor: 0, draw, reserve: reserve, isWon: true)
        let lost = horizon.place(rollovers: next, floor: draw.rung, draw, reserve: reserve, isWon: false)
        let win = draw.prospect.winProbability
        for (place, share) in [(won, mass * win), (lost, mass * (1 - win))] {
            let upper = place.lower + horizon.reserves.count
            for (index, habitShare) in [(place.lower, 1 - place.habitShare), (upper, place.habitShare)] {
                masses[index] += share * habitShare * (1 - place.reserveShare)
                masses[index + 1] += share * habitShare * place.reserveShare
            }
        }
    }

    private mutating func record(_ week: HorizonWeek, number: Int) {
        steps.append(week.step(week: number, jackpots: horizon.problem.curve.rungs.map(\.jackpot)))
    }
}
