import Foundation
import Learning
import Lottery
import Testing

@testable import Demand

@Suite struct SalesModelTests {
    private static let everyModel: [[ModelFamily]] = [
        [.core], [.coreWithTrees], [.trees], [.core, .coreWithTrees], [.core, .trees],
    ]

    private static func encoded(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return try encoder.encode(value)
    }

    @Test func `training twice gives the same bytes`() throws {
        let history = try SyntheticCountry(weeks: 120).history()
        let configuration = try CountryConfiguration.forTest()
        let first = try SalesModel.train(history: history, configuration: configuration)
        let second = try SalesModel.train(history: history, configuration: configuration)
        #expect(try Self.encoded(first.model) == Self.encoded(second.model))
        #expect(try Self.encoded(first.card) == Self.encoded(second.card))
    }

    @Test func `a model read from its JSON gives the same curve, trees included`() throws {
        let history = try SyntheticCountry(weeks: 120).history()
        let configuration = try CountryConfiguration.forTest()
        for members in Self.everyModel {
            let model = try SalesModel.of(members, history: history, configuration: configuration)
            let copy = try JSONDecoder().decode(SalesModel.self, from: try Self.encoded(model))
            #expect(copy == model)
            let curve = try model.curve(history: history, ladder: configuration.ladder, scenarios: 51)
            #expect(try copy.curve(history: history, ladder: configuration.ladder, scenarios: 51) == curve)
        }
    }

    @Test(arguments: 1...6)
    func `sales never fall along the ladder, whatever the noise and the family`(seed: UInt64) throws {
        // No effect of the jackpot, so that chance alone would bend the curve down in half of the cases.
        let history = try SyntheticCountry(elasticity: 0, noise: 0.2, seed: seed, weeks: 90).history()
        let configuration = try CountryConfiguration.forTest(maximumJackpot: 40e6)
        for members in Self.everyModel {
            let model = try SalesModel.of(members, history: history, configuration: configuration)
            let margin = try #require(try model.monotoneMargin(history: history, ladder: configuration.ladder))
            #expect(margin >= 0)
            let curve = try model.curve(history: history, ladder: configuration.ladder, scenarios: 11)
            // Beyond the support the scenarios part: there the median alone must rise.
            let inside = curve.rungs.filter { !$0.isExtrapolated }
            for (lower, higher) in zip(inside, inside.dropFirst()) {
                #expect(zip(lower.tickets, higher.tickets).allSatisfy { $0 <= $1 })
            }
        }
    }

    @Test func `the curve lies near the truth inside the support and marks what lies outside`() throws {
        let country = SyntheticCountry(weeks: 160)
        let history = try country.history()
        let configuration = try CountryConfiguration.forTest()
        let trained = try SalesModel.train(history: history, configuration: configuration)
        let curve = try trained.model.curve(history: history, ladder: configuration.ladder, scenarios: 51)
        let largest = try #require(history.periods.compactMap(\.jackpot).max())
        for rung in curve.rungs {
            #expect(rung.isExtrapolated == (rung.jackpot.units > largest))
            let truth = country.expectedLog(week: 160, jackpot: rung.jackpot.units)
            #expect(abs(log(rung.tickets[25]) - truth) < 0.12)
        }
        let effect = trained.card.jackpotEffect
        #expect(effect.isIdentified)
        let elasticity = try #require(effect.elasticity)
        #expect(abs(elasticity - 0.4) < 0.08)
        #expect(trained.card.monotoneMargin.map { $0 >= 0 } == true)
        #expect(trained.card.candidates.map(\.family) == ModelFamily.allCases)
    }

    @Test func `a game that announces no jackpot has no effect, and every rung sells the same`() throws {
        let with = try SyntheticCountry(weeks: 100).history()
        let weeks = with.periods.map { week in
            var other = week
            other.jackpot = nil
            other.won = nil
            return other
        }
        let history = try SalesHistory(periods: weeks, planned: with.planned)
        let configuration = try CountryConfiguration.forTest()
        let trained = try SalesModel.train(history: history, configuration: configuration)
        #expect(
            trained.card.jackpotEffect
                == JackpotEffect(
                    elasticity: nil,
                    standardError: nil,
                    isIdentified: false,
                    explanation: "the history records no announced jackpot"
                )
        )
        #expect(trained.card.jackpotSupport == nil)
        #expect(trained.card.monotoneMargin == 0)
    }

    @Test func `a jackpot that never varied identifies nothing`() throws {
        let varied = try SyntheticCountry(elasticity: 0, weeks: 100).history()
        let weeks = varied.periods.map { week in
            var other = week
            other.jackpot = 2e6
            return other
        }
        let history = try SalesHistory(periods: weeks, planned: varied.planned)
        let trained = try SalesModel.train(history: history, configuration: try .forTest())
        #expect(!trained.card.jackpotEffect.isIdentified)
        #expect(trained.card.jackpotEffect.explanation.contains("hardly varied"))
        #expect(trained.card.jackpotEffect.explanation.hasSuffix("is 0.000, at least 0.05 is needed"))
    }

    @Test func `a history below the minimum is refused in three parts`() throws {
        let history = try SyntheticCountry(weeks: 20).history()
        do {
            _ = try SalesModel.train(history: history, configuration: try .forTest())
            Issue.record("20 weeks were modelled")
        } catch let error as DemandError {
            #expect(
                error.explanation == """
                    only 20 weeks have sales; a model needs 26
                      in country testland
                      fix: add periods to the sales data, or lower forecast.min-periods (26 is the least that works)
                    """
            )
            #expect(error.exitStatus == .dataRefused)
        }
    }

    @Test func `missing weeks are left out and the history of exactly the minimum is modelled`() throws {
        let history = try SyntheticCountry(weeks: 29, missing: [3, 10, 11]).history()
        let trained = try SalesModel.train(history: history, configuration: try .forTest())
        #expect(trained.card.periods == 26)
        #expect(trained.model.family == .core)
    }
}

extension SalesModel {
    /// A model that was not chosen but asked for.
    static func of(
        _ members: [ModelFamily],
        history: SalesHistory,
        configuration: CountryConfiguration
    ) throws -> SalesModel {
        let choice = FamilyChoice(
            family: members.count == 1 ? members[0] : .average,
            members: members,
            reason: "asked for",
            candidates: []
        )
        return try train(choice, SalesFeatures(configuration), FamilyFits(configuration), history).model
    }
}
