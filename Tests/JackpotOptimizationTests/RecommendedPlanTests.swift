import JackpotOptimization
import Lottery
import TestSupport
import Testing

struct RecommendedPlanTests {
    /// A Wednesday.
    private static let draw = CalendarDay(daysSinceEpoch: 20_782)

    @Test func `the plan names the periods of the schedule, the coming one first`() throws {
        var configuration = try Sample.configuration()
        let (decision, outlook) = try Self.plannedDecision()
        let weekly = try #require(try Self.recommendation(decision, configuration).plan)
        #expect(weekly.steps.count == outlook.demand.weeks)
        #expect(weekly.steps.prefix(2).map(\.period.description) == ["2026-W48", "2026-W49"])
        configuration.draws = try DrawSchedule(cadence: .draw, weekdays: [.wednesday, .saturday])
        let single = try #require(try Self.recommendation(decision, configuration).plan)
        #expect(single.steps.prefix(3).map(\.period.description) == ["2026-11-25", "2026-11-28", "2026-12-02"])
    }

    @Test func `the plan starts with the answer and its draws add up to the value of its rung`() throws {
        let (decision, _) = try Self.plannedDecision()
        let written = try Self.recommendation(decision)
        let plan = try #require(written.plan)
        #expect(plan.steps.first?.median == written.jackpot)
        #expect(plan.steps.first?.low == plan.steps.first?.high)
        #expect(plan.expectedNetRevenue == written.outlook.planValue)
        let total = plan.steps.reduce(Money.zero) { $0 + $1.expectedNetRevenue }
        #expect(abs((total - plan.expectedNetRevenue).hundredths) <= 3)
        let last = try #require(written.rungs.first { $0.jackpot == written.lastJackpot })
        let gain = try #require(plan.gainOverLast)
        #expect(abs((plan.expectedNetRevenue - (last.planValue ?? .zero) - gain).hundredths) <= 1)
        #expect(written.rungs.allSatisfy { $0.planValue != nil })
        #expect(written.lookAheadReason == "the jackpot may not fall before it is won")
    }

    @Test func `the gain over the last jackpot stays that of the coming draw`() throws {
        let (decision, _) = try Self.plannedDecision()
        let written = try Self.recommendation(decision)
        let last = try #require(written.rungs.first { $0.jackpot == written.lastJackpot })
        let gain = try #require(written.gainOverLast)
        #expect(abs((written.outlook.expectedNetRevenue - last.expectedNetRevenue - gain).hundredths) <= 1)
    }

    @Test func `a draw decided for itself says why`() throws {
        var world = RandomLadder.plain
        world.last = (2e6, true)
        let alone = JackpotDecision(try world.problem())
        let reason = { (decision: JackpotDecision, horizon: Int) in
            var configuration = try Sample.configuration()
            configuration.decision = try DecisionSettings(horizon: horizon)
            let written = try Self.recommendation(decision, configuration)
            #expect(written.plan == nil && written.outlook.planValue == nil)
            return written.lookAheadReason
        }
        #expect(try reason(alone, 1) == "the configuration decides each draw for itself")
        #expect(try reason(alone, 13) == "the model knows of no habit that links the draws")
        world.demand = .noModelInForce
        #expect(try reason(JackpotDecision(world.problem()), 13) == "no sales model is in force")
        world.demand = .effectNotIdentified(reason: "too few jackpots")
        let unknown = try reason(JackpotDecision(world.problem()), 13)
        #expect(unknown == "no effect of the jackpot on sales is identified")
        world.demand = .effectIdentified
        let myopic = try JackpotDecision(world.problem(), outlook: Self.outlook(effect: -0.01, error: 0.02), points: 21)
        #expect(try reason(myopic, 13) == LookAheadRule.myopic.reason)
    }

    @Test func `the threshold on changes is written with what it was measured on`() throws {
        var world = RandomLadder.plain
        world.last = (4e6, true)
        world.hysteresis = .amount(Money(hundredths: 1_000_000_00))
        let written = try Self.recommendation(JackpotDecision(try world.problem()))
        let finding = try #require(written.hysteresis)
        #expect(finding.keepsLast && finding.best.units == 5e6 && finding.threshold.units == 1e6)
        #expect(written.jackpot.units == 4e6)
        let best = try #require(written.rungs.first { $0.jackpot == finding.best })
        let gain = best.expectedNetRevenue - written.outlook.expectedNetRevenue
        #expect(abs((gain - finding.gain).hundredths) <= 1)
        world.hysteresis = nil
        #expect(try Self.recommendation(JackpotDecision(try world.problem())).hysteresis == nil)
    }

    @Test func `with a plan the price of a rule and of a threshold is that of all draws, and the text says so`() throws
    {
        var world = RandomLadder.plain
        world.last = (4e6, true)
        world.multiple = 1
        world.past = [4e6]
        let outlook = try Self.outlook(effect: 0.05, error: 0.001)
        let ruled = try JackpotDecision(world.problem(), outlook: outlook, points: 41)
        let binding = try #require(ruled.binding.first)
        let alternative = try #require(binding.alternative)
        #expect(ruled.plan != nil && ruled.choice.jackpot.units == 4e6)
        #expect(binding.shadowPrice == (alternative.planValue ?? 0) - (ruled.choice.planValue ?? 0))
        let words = ruled.explanation(in: try Currency("EUR"))
        #expect(words.contains("more over the coming 6 draws."))
        world.multiple = nil
        world.hysteresis = .share(try Share(0.9))
        let kept = try JackpotDecision(world.problem(), outlook: outlook, points: 41)
        #expect(kept.hysteresis?.keepsLast == true)
        let stays = kept.explanation(in: try Currency("EUR"))
        #expect(stays.contains("more over the coming 6 draws, which does not exceed the threshold"))
    }

    /// A ratchet that was won last time, so that the plan may start anywhere.
    private static func plannedDecision() throws -> (JackpotDecision, SalesOutlook) {
        var world = RandomLadder.plain
        world.mayFall = false
        world.last = (2e6, true)
        let outlook = try outlook(effect: -0.05, error: 0.01)
        return (try JackpotDecision(world.problem(), outlook: outlook, points: 41), outlook)
    }

    static func outlook(effect: Double, error: Double, draws: Int = 6, rungs: Int = 12) throws -> SalesOutlook {
        SalesOutlook(
            demand: try HorizonDemand(
                shifts: (0..<draws).map { draw in (0..<rungs).map { _ in 0.02 * Double(draw) } },
                habituation: Habituation(effect: effect, standardError: error, retention: 0.9),
                rolloverEffects: [0, 0.01, 0.015]
            ),
            memory: PlayerMemory(logReference: 15, rollovers: 1)
        )
    }

    private static func recommendation(
        _ decision: JackpotDecision,
        _ configuration: CountryConfiguration? = nil
    ) throws -> Recommendation {
        try decision.recommendation(
            of: configuration ?? Sample.configuration(),
            draw: draw,
            model: "aland 3"
        )
    }
}
