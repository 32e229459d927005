internal import Lottery
internal import RealModule

/// The Bellman recursion over habitual jackpot, draws since the last win and, under a ratchet, the floor.
///
/// `Q(a) = r + w V(ref', 0, 0) + (1 - w) V(ref', a, k + 1)` and `V(ref, f, k) = max over a >= f of Q(ref, a, k)`: as
/// Q does not depend on the floor, the ratchet costs no more than a maximum over the rungs above. Values between points
/// of the grid are interpolated linearly, so that the recursion is that of a chain on the grid, whose path is exact.
struct HorizonProgram: SolvedHorizon {
    let problem: HorizonProblem
    let grid: UniformGrid
    let effects: EffectTable
    /// Log jackpot of each rung.
    let logJackpots: [Double]
    /// Index of the best rung, [weeks × rollovers × points × floors]; the first week's are not filled.
    private(set) var policy: [Int16]
    /// Expected net revenue from the second week on, [rollovers × points × floors].
    private(set) var valueOfSecondWeek: [Double]

    /// Number of floors that are told apart: one without a ratchet.
    let floors: Int
    private let segments: [UniformGrid.Segment]

    init(_ problem: HorizonProblem) {
        self.problem = problem
        logJackpots = problem.logJackpots
        grid = problem.habits
        floors = problem.isRatchet ? logJackpots.count : 1
        effects = EffectTable(problem, effects: problem.effects(on: grid))
        segments = Self.segments(problem, grid: grid, logJackpots: logJackpots)
        let states = problem.rolloverStates * floors * grid.count
        policy = Array(repeating: 0, count: problem.demand.weeks * states)
        valueOfSecondWeek = Array(repeating: 0, count: states)
        for week in stride(from: problem.demand.weeks - 1, through: 1, by: -1) { stepBack(to: week) }
    }

    /// Where the habit lies after a draw, [points × rungs].
    private static func segments(
        _ problem: HorizonProblem,
        grid: UniformGrid,
        logJackpots: [Double]
    ) -> [UniformGrid.Segment] {
        (0..<grid.count).flatMap { point in
            logJackpots.map { logJackpot in
                let reference = grid.point(point)
                return grid.segment(at: problem.demand.habituation.reference(after: reference, logJackpot: logJackpot))
            }
        }
    }
}

extension HorizonProgram {
    /// Where a state lies among the values.
    @inline(__always)
    func place(rollovers: Int, point: Int, floor: Int) -> Int { (rollovers * grid.count + point) * floors + floor }

    /// The floor that a rung leaves behind if it is not won.
    @inline(__always)
    func floor(after rung: Int) -> Int { floors > 1 ? rung : 0 }

    /// The best rung in the state at a place, in a later week.
    func bestRung(week: Int, place: Int) -> Int { Int(policy[week * valueOfSecondWeek.count + place]) }

    /// Expected net revenue of all weeks when the coming draw announces a rung.
    func value(ofFirst rung: Int) -> Double {
        let prospect = problem.prospect(ofFirst: rung)
        let reference = problem.demand.habituation.reference(
            after: problem.state.logReference,
            logJackpot: logJackpots[rung]
        )
        let segment = grid.segment(at: reference)
        let won = continuation(rollovers: 0, floor: 0, segment)
        let lost = continuation(rollovers: problem.next(problem.rolloversNow), floor: floor(after: rung), segment)
        return prospect.expectation(won: won, lost: lost)
    }

    func path(startingWith rung: Int) -> [HorizonPlan.Step] { HorizonPath(self, firstRung: rung).steps }

    /// The value after a draw, between the two habits that the segment names.
    @inline(__always)
    private func continuation(rollovers: Int, floor: Int, _ segment: UniformGrid.Segment) -> Double {
        let place = place(rollovers: rollovers, point: segment.lower, floor: floor)
        let lower = valueOfSecondWeek[place]
        return lower + segment.share * (valueOfSecondWeek[place + floors] - lower)
    }

    /// Values after each draw, [points × rungs], for given rollovers; the floor is the one that the rung leaves.
    private func continuations(rollovers: Int, isWon: Bool) -> [Double] {
        let rungs = logJackpots.count
        return [Double](unsafeUninitializedCapacity: segments.count) { buffer, count in
            for index in segments.indices {
                let floor = isWon ? 0 : floor(after: index % rungs)
                buffer[index] = continuation(rollovers: rollovers, floor: floor, segments[index])
            }
            count = segments.count
        }
    }

    /// Fills the policy of a week and turns the values of the next into its own.
    private mutating func stepBack(to week: Int) {
        let rungs = logJackpots.count
        let won = continuations(rollovers: 0, isWon: true)
        let lost = (0..<problem.rolloverStates).map { continuations(rollovers: problem.next($0), isWon: false) }
        let admissible = problem.laterRungs?[week - 1] ?? Array(repeating: true, count: rungs)
        var sums = [Double](repeating: 0, count: rungs)
        for rollovers in 0..<problem.rolloverStates {
            for point in 0..<grid.count {
                let effect = problem.effect(logReference: grid.point(point), rollovers: rollovers)
                let after = point * rungs..<(point + 1) * rungs
                won.withUnsafeBufferPointer { won in
                    lost[rollovers].withUnsafeBufferPointer { lost in
                        sums.withUnsafeMutableBufferPointer { sums in
                            effects.bellmanSums(
                                week: week,
                                at: effect,
                                won: UnsafeBufferPointer(rebasing: won[after]),
                                lost: UnsafeBufferPointer(rebasing: lost[after]),
                                into: sums
                            )
                        }
                    }
                }
                keepBest(
                    of: sums,
                    admissible,
                    week: week,
                    place: place(rollovers: rollovers, point: point, floor: 0)
                )
            }
        }
    }

    /// The maximum over the rungs from each floor up; of equals the smaller jackpot.
    ///
    /// Rungs that are not admissible count only where none above the floor is. The place is that of the lowest floor.
    private mutating func keepBest(of sums: [Double], _ admissible: [Bool], week: Int, place: Int) {
        var best = sums.count - 1
        let start = week * valueOfSecondWeek.count + place
        for rung in stride(from: sums.count - 1, through: 0, by: -1) {
            let isBetter = sums[rung] >= sums[best] ? admissible[rung] || !admissible[best] : false
            if isBetter || (admissible[rung] && !admissible[best]) { best = rung }
            guard floors > 1 || rung == 0 else { continue }
            valueOfSecondWeek[place + rung] = sums[best]
            policy[start + rung] = Int16(best)
        }
    }
}
