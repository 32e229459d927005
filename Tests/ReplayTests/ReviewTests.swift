import Demand
import Foundation
import JackpotOptimization
import Lottery
import Testing

@testable import Replay

/// Draws that were decided again by a model, beside what was played.
@Suite struct ReviewTests {
    private static func configuration(
        _ constraints: Constraints = Constraints(extrapolation: .lifted),
        decision: DecisionSettings = DecisionSettings(),
        publicationLag: Int = 0
    ) throws -> CountryConfiguration {
        try ReplayCountry.configuration(
            constraints,
            decision: decision,
            forecast: ForecastSettings(origins: 8),
            publicationLag: publicationLag
        )
    }

    /// Every number of an assessed decision, written down.
    private static func words(_ decision: JackpotDecision) -> String {
        String(reflecting: (decision.choice, decision.status, decision.rungs, decision.plan))
    }

    @Test(arguments: [0, 2])
    func `what is sold and played from the draw on moves no byte of its decision`(lag: Int) throws {
        let configuration = try Self.configuration(publicationLag: lag)
        let clean = try ReplayCountry.history(weeks: 90)
        for position in [60, 88] {
            var poisoned = clean.periods
            for index in position..<90 {
                poisoned[index].tickets = poisoned[index].tickets.map { 3 * $0 }
                poisoned[index].jackpot = 1e9
                poisoned[index].won = true
                poisoned[index].prizesPaid = 1e9
            }
            for index in (position - lag)..<position { poisoned[index].tickets = 1 }
            let decisions = try [clean.periods, poisoned].map { periods in
                let replay = Replay(
                    of: try SalesHistory(periods: periods, planned: clean.planned),
                    configuration: configuration
                )
                let models = try ModelsOfThen(configuration) { _ in nil }
                // An earlier draw first, so that fits are shared.
                _ = try models.model(knowing: replay.known(before: position - 3))
                let known = try replay.known(before: position)
                return Self.words(try replay.decision(by: models.model(knowing: known), knowing: known))
            }
            #expect(decisions[0] == decisions[1])
        }
    }

    @Test func `a model that shares its fits with other draws is the one that a run of then would have trained`() throws
    {
        let configuration = try Self.configuration(publicationLag: 1)
        let replay = Replay(of: try ReplayCountry.history(weeks: 130), configuration: configuration)
        let models = try ModelsOfThen(configuration) { _ in nil }
        for position in [100, 101, 104, 117, 129] {
            let known = try replay.known(before: position)
            let shared = try models.model(knowing: known)
            let alone = try SalesModel.train(history: known, configuration: configuration)
            #expect(shared.model == alone.model)
            #expect(shared.demand == DemandKnowledge(alone.card.jackpotEffect))
            #expect(shared.origin == .retrained(alone.model.family))
        }
    }

    @Test func `the champion of then decides, unless it has learnt from the draw or a later one`() throws {
        let configuration = try Self.configuration()
        let replay = Replay(of: try ReplayCountry.history(weeks: 80), configuration: configuration)
        let early = try SalesModel.train(history: replay.known(before: 50), configuration: configuration).model
        let models = try ModelsOfThen(configuration) { period in
            period > .week(ReplayCountry.week.advanced(by: 40)) ? .init(version: 7, model: early) : nil
        }
        let origins = try [40, 49, 50, 60].map { try models.model(knowing: replay.known(before: $0)).origin }
        #expect(origins == [.retrained(.core), .retrained(.core), .champion(version: 7), .champion(version: 7)])
        let later = try replay.known(before: 60)
        #expect(try models.model(knowing: later).model == early)
        let learnt = try SalesModel.train(history: later, configuration: configuration).card.jackpotEffect
        #expect(try models.model(knowing: later).demand == DemandKnowledge(learnt))
    }

    @Test func `what was played is valued at what it sold, whether or not it is a rung`() throws {
        var periods = try ReplayCountry.history(jackpots: [1, 2, 3, 4]).periods
        periods[3].jackpot = 3.3e6
        periods[3].tickets = 2.7e6
        let rule = try PayoutRatioRule(
            windowDraws: 1,
            minimum: Share(0),
            maximum: Share(0.1),
            basis: .accrual,
            mode: .expected
        )
        let replay = Replay(
            of: try SalesHistory(
                periods: periods,
                planned: PlannedPeriod(period: .week(ReplayCountry.week.advanced(by: 4)))
            ),
            configuration: try Self.configuration(
                Constraints(payoutRatio: rule, extrapolation: ExtrapolationGuard(multiple: 1))
            )
        )
        let played = try replay.played(at: 3)
        // Half of 2 a ticket, less the jackpot times the chance of a winner; the ratio is the jackpot's share of sales.
        let chance = 1 - pow(1 - 1e-7, 2.7e6)
        #expect(abs(played.netRevenue - (2.7e6 - 3.3e6 * chance)) < 1e-3)
        #expect(3.3e6 * chance / 5.4e6 > 0.1)
        #expect(played.jackpot == (try Money(units: 3.3e6)))
        #expect(played.broken == [.payoutRatioMaximum, .extrapolationGuard])
    }

    @Test func `a reviewed draw holds the played, the decided and the best jackpot on one curve`() throws {
        let configuration = try Self.configuration()
        let history = try ReplayCountry.history(weeks: 80)
        let replay = Replay(of: history, configuration: configuration)
        let hindsight = try SalesHindsight(of: history, configuration: configuration)
        let models = try ModelsOfThen(configuration) { _ in nil }
        for position in [60, 70, 79] {
            let draw = try #require(try replay.review(at: position, by: models, hindsight: hindsight))
            let curve = try #require(try hindsight.curve(at: position))
            let values = curve.rungs.map { rung in
                (rung.jackpot, rung.tickets[0] - rung.jackpot.units * (1 - pow(1 - 1e-7, rung.tickets[0])))
            }
            let best = try #require(values.max { $0.1 < $1.1 })
            #expect(draw.best.jackpot == best.0)
            #expect(abs(draw.best.netRevenue - best.1) < 1e-3)
            let decided = try #require(values.first { $0.0 == draw.decided.jackpot })
            #expect(abs(draw.decided.netRevenue - decided.1) < 1e-3)
            // What was played is valued at what was really sold.
            let sold = try #require(history.periods[position].tickets)
            let jackpot = try #require(history.periods[position].jackpot)
            #expect(abs(draw.played.netRevenue - (sold - jackpot * (1 - pow(1 - 1e-7, sold)))) < 1e-3)
            #expect(draw.gain == draw.decided.netRevenue - draw.played.netRevenue)
        }
    }

    @Test func `a threshold on changes moves the decision and never the judge`() throws {
        let history = try ReplayCountry.history(weeks: 80)
        let settings = try DecisionSettings(horizon: 1, hysteresis: .amount(Money(units: 1e9)))
        let draws = try [DecisionSettings(horizon: 1), settings].map { decision in
            let configuration = try Self.configuration(decision: decision)
            let replay = Replay(of: history, configuration: configuration)
            let hindsight = try SalesHindsight(of: history, configuration: configuration)
            return try #require(
                try replay.review(at: 75, by: ModelsOfThen(configuration) { _ in nil }, hindsight: hindsight)
            )
        }
        #expect(draws[1].decided.jackpot == (try Money(units: history.periods[74].jackpot ?? 0)))
        #expect(draws[0].decided.jackpot != draws[1].decided.jackpot)
        #expect(draws[0].best == draws[1].best)
        #expect(draws.allSatisfy { !$0.looksAhead })
    }

    @Test func `a period without a jackpot or sales on record is not reviewed`() throws {
        var periods = try ReplayCountry.history(weeks: 80).periods
        periods[70].jackpot = nil
        periods[71].tickets = nil
        let configuration = try Self.configuration()
        let history = try SalesHistory(
            periods: periods,
            planned: PlannedPeriod(period: .week(ReplayCountry.week.advanced(by: 80)))
        )
        let replay = Replay(of: history, configuration: configuration)
        let hindsight = try SalesHindsight(of: history, configuration: configuration)
        let models = try ModelsOfThen(configuration) { _ in nil }
        let reviewed = try (70..<73).map { try replay.review(at: $0, by: models, hindsight: hindsight) != nil }
        #expect(reviewed == [false, false, true])
    }
}
