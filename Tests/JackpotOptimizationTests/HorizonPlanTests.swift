import Foundation
import JackpotOptimization
import Lottery
import Testing

struct HorizonPlanTests {
    @Test func `on 41 points 150 small horizons agree with the exact tree within 1e-5, with the same first jackpot`()
        throws
    {
        for seed in 1...150 {
            let world = RandomHorizon(seed: seed)
            let exact = world.values()
            let plan = try world.problem().plan()
            let best = exact.max() ?? 0
            let scale = exact.map(abs).max() ?? 1
            for (mine, theirs) in zip(plan.values, exact) {
                #expect(abs(mine - theirs) <= 1e-5 * scale, "seed \(seed): \(mine / theirs - 1)")
            }
            let first = exact.firstIndex(of: best) ?? -1
            // Two jackpots within the error of the grid of each other have no better one to find.
            #expect(plan.firstRung == first || best - exact[plan.firstRung] <= 1e-6 * scale, "seed \(seed)")
        }
    }

    @Test func `the decision tree walks the same game`() throws {
        for seed in 1...40 {
            let world = RandomHorizon(seed: seed)
            let game = HabitGame(try world.problem())
            let tree = DecisionTree(game, weeks: world.weeks).plan(from: game.start)
            let exact = world.values()
            #expect(abs(tree.value - (exact.max() ?? 0)) <= 1e-9 * abs(tree.value), "seed \(seed)")
            #expect(tree.rung == exact.firstIndex(of: exact.max() ?? 0))
        }
    }

    @Test func `the error falls with the square of the number of points`() throws {
        var errors = [0.0, 0.0]
        for seed in 1...40 {
            let world = RandomHorizon(seed: seed, weeks: 4...4, rungs: 3...3)
            let exact = world.values().max() ?? 0
            for (index, points) in [21, 161].enumerated() {
                errors[index] += abs(try world.problem(points: points).plan().value / exact - 1)
            }
        }
        #expect(errors[1] < errors[0] / 16)
    }

    @Test func `expected net revenue of the path adds up to the value of the plan`() throws {
        for seed in 1...60 {
            let plan = try RandomHorizon(seed: seed, weeks: 1...26, rungs: 1...9).problem().plan()
            let total = plan.path.reduce(0) { $0 + $1.expectedNetRevenue }
            let scale = plan.path.reduce(1) { $0 + abs($1.expectedNetRevenue) }
            #expect(abs(total - plan.value) <= 1e-12 * scale, "seed \(seed)")
            #expect(plan.path.allSatisfy { $0.low <= $0.median && $0.median <= $0.high })
            #expect(plan.path.allSatisfy { $0.winProbability >= 0 && $0.winProbability <= 1 })
        }
    }

    @Test func `the path has the jackpots and wins of the exact game`() throws {
        for seed in 1...30 {
            let world = RandomHorizon(seed: seed, weeks: 3...3, rungs: 3...3)
            let problem = try world.problem(points: 641)
            let plan = problem.plan()
            let exact = Self.expectedWins(HabitGame(problem), weeks: 3, first: plan.firstRung)
            for (step, wins) in zip(plan.path, exact) {
                #expect(abs(step.winProbability - wins) < 2e-3, "seed \(seed)")
            }
        }
    }

    /// Chance of a win in each week when every state is decided by the exact tree.
    private static func expectedWins(_ game: HabitGame, weeks: Int, first: Int) -> [Double] {
        var wins = [Double](repeating: 0, count: weeks)
        func walk(_ state: HabitGame.State, week: Int, mass: Double, rung: Int) {
            let prospect = game.prospect(of: rung, week: week, state: state)
            wins[week] += mass * prospect.winProbability
            guard week + 1 < weeks else { return }
            for (won, chance) in [(true, prospect.winProbability), (false, 1 - prospect.winProbability)] {
                let next = game.state(after: state, rung: rung, won: won)
                let later = LaterGame(game: game, offset: week + 1)
                let best = DecisionTree(later, weeks: weeks - week - 1).plan(from: next).rung
                walk(next, week: week + 1, mass: mass * chance, rung: best)
            }
        }
        walk(game.start, week: 0, mass: 1, rung: first)
        return wins
    }

    private struct LaterGame: WeeklyGame {
        let game: HabitGame
        let offset: Int

        func rungs(in state: HabitGame.State) -> Range<Int> { game.rungs(in: state) }

        func prospect(of rung: Int, week: Int, state: HabitGame.State) -> WeekProspect {
            game.prospect(of: rung, week: week + offset, state: state)
        }

        func state(after state: HabitGame.State, rung: Int, won: Bool) -> HabitGame.State {
            game.state(after: state, rung: rung, won: won)
        }
    }

    @Test func `rungs that later weeks may not use are left out, as in the exact tree`() throws {
        for seed in 1...60 {
            let world = RandomHorizon(seed: seed, weeks: 2...4, rungs: 3...4)
            var random = TestRandom(seed: seed + 1_000)
            let admissible = (1..<world.weeks).map { _ in
                var rungs = world.jackpots.map { _ in random.chance(0.6) }
                rungs[random.whole(0...(rungs.count - 1))] = true
                return rungs
            }
            let exact = world.values(admissible: admissible)
            let plan = try world.problem(laterRungs: admissible).plan()
            let scale = exact.map(abs).max() ?? 1
            for (mine, theirs) in zip(plan.values, exact) {
                #expect(abs(mine - theirs) <= 2e-5 * scale, "seed \(seed)")
            }
        }
    }

    @Test func `rules of the coming draw are hard`() throws {
        for seed in 1...40 {
            let world = RandomHorizon(seed: seed, rungs: 3...4)
            let free = try world.problem().plan()
            var feasible = world.jackpots.map { _ in true }
            feasible[free.firstRung] = false
            let bound = try world.problem().plan(feasible: feasible)
            #expect(bound.firstRung != free.firstRung)
            #expect(bound.value <= free.value)
            #expect(bound.values == free.values)
        }
    }

    @Test func `without habits, rollovers or ratchet every week is decided for itself`() throws {
        for seed in 1...40 {
            var world = RandomHorizon(seed: seed, rungs: 4...4)
            world.effect = 0
            world.rollover = world.rollover.map { _ in 0 }
            world.isRatchet = false
            let plan = try world.problem().plan()
            let myopic = JackpotDecision(try world.decision())
            #expect(myopic.rungs[plan.firstRung].jackpot == myopic.choice.jackpot, "seed \(seed)")
        }
    }

    @Test func `look-ahead needs a ratchet or a habit beyond two standard errors`() throws {
        let habit = { try Habituation(effect: $0, standardError: $1, retention: 0.9) }
        #expect(LookAheadRule(habituation: try habit(-0.08, 0.05), isRatchet: false) == .myopic)
        #expect(LookAheadRule(habituation: try habit(-0.08, 0.039), isRatchet: false) == .habituationIdentified)
        #expect(LookAheadRule(habituation: try habit(0, 0), isRatchet: false) == .myopic)
        #expect(LookAheadRule(habituation: try habit(0, 0), isRatchet: true) == .ratchet)
    }

    @Test func `the decision takes the plan's first jackpot where it looks ahead, else its own`() throws {
        var differing = 0
        for seed in 1...60 {
            var world = RandomHorizon(seed: seed, weeks: 5...5, rungs: 4...4)
            world.isRatchet = false
            let problem = try world.decision()
            let ahead = JackpotDecision(problem, horizon: try world.problem())
            let plan = try #require(ahead.plan)
            #expect(ahead.rungs.map(\.value) == plan.values)
            #expect(ahead.rungs[plan.firstRung].jackpot == ahead.choice.jackpot)
            let myopic = JackpotDecision(problem)
            differing += ahead.choice.jackpot == myopic.choice.jackpot ? 0 : 1
            world.standardError = abs(world.effect)
            let gated = JackpotDecision(problem, horizon: try world.problem())
            #expect(gated.plan == nil)
            #expect(gated.choice == myopic.choice)
        }
        #expect(differing > 0)
    }

    @Test func `a plan says over how many draws it sums, why, and what it gives up in the first`() throws {
        var sacrifices = 0
        for seed in 1...60 {
            let world = RandomHorizon(seed: seed, weeks: 5...5, rungs: 4...4)
            let problem = try world.decision()
            let decision = JackpotDecision(problem, horizon: try world.problem())
            let words = decision.explanation(in: try Currency("EUR"))
            #expect(words.contains("the largest expected net revenue over the coming 5 draws among the 4 jackpots"))
            let reason = world.isRatchet ? LookAheadRule.ratchet.reason : LookAheadRule.habituationIdentified.reason
            #expect(words.contains("The draw is decided together with the 4 after it: \(reason)."), "seed \(seed)")
            let alone = JackpotDecision(problem).choice
            let sacrifice = words.firstMatch(
                of: /In the coming draw alone ([0-9,]+) EUR would bring ([0-9,]+) EUR more/
            )
            sacrifices += sacrifice == nil ? 0 : 1
            #expect((sacrifice == nil) == (alone.jackpot == decision.choice.jackpot), "seed \(seed)")
            guard let sacrifice else { continue }
            #expect(sacrifice.1.replacing(",", with: "") == "\(Int(alone.jackpot.units))")
            let cost = alone.expectedNetRevenue - decision.choice.expectedNetRevenue
            #expect(sacrifice.2.replacing(",", with: "") == "\(Int(cost.rounded()))")
        }
        #expect(sacrifices > 0)
    }

    @Test func `rules of the coming draw are carried forward but for the ratchet`() throws {
        var world = RandomLadder.plain
        world.mayFall = false
        world.last = (4e6, false)
        world.multiple = 1.5
        world.past = [5e6]
        let decision = JackpotDecision(try world.problem())
        let projection = RungProjection(decision)
        #expect(projection.admissible == world.jackpots.map { $0 <= 7.5e6 })
        #expect(projection.laterRungs(weeks: 3) == [projection.admissible, projection.admissible])
        world.cash = (0, 9e9, 0)
        let hopeless = RungProjection(JackpotDecision(try world.problem()))
        #expect(!hopeless.admissible.contains(false))
    }

    @Test func `tables of another size are refused`() throws {
        let world = RandomHorizon(seed: 1, weeks: 3...3, rungs: 2...2)
        let habit = try Habituation(effect: -0.1, standardError: 0, retention: 0.9)
        #expect(throws: InvalidValue.self) { try Habituation(effect: 0, standardError: 0, retention: 1) }
        #expect(throws: InvalidValue.self) {
            try HorizonDemand(shifts: [[0, 0], [0]], habituation: habit, rolloverEffects: [0])
        }
        #expect(throws: InvalidValue.self) {
            try HorizonDemand(shifts: [[0.1, 0]], habituation: habit, rolloverEffects: [0])
        }
        #expect(throws: InvalidValue.self) { try world.problem(laterRungs: [[true, true]]) }
        #expect(throws: InvalidValue.self) { try world.problem(laterRungs: [[true, true], [false, false]]) }
        #expect(throws: InvalidValue.self) { try world.problem(points: 1) }
    }
}
