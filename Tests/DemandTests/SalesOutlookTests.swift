import Foundation
import Learning
import Lottery
import Testing

@testable import Demand

/// The outlook on later draws, against the model's own forecasts of histories that go on.
@Suite struct SalesOutlookTests {
    private static func model(
        _ country: SyntheticCountry = SyntheticCountry()
    ) throws -> (model: SalesModel, history: SalesHistory, configuration: CountryConfiguration) {
        var configuration = try CountryConfiguration.forTest(maximumJackpot: 4e6)
        configuration.source.columns.won = "won"
        let history = try country.history()
        let trained = try PastTraining(configuration).model(of: history, family: .core)
        return (trained.model, history, configuration)
    }

    /// The same history with draws whose sales are not published, and the week after them planned.
    private static func continued(
        _ history: SalesHistory,
        jackpots: [Double],
        won: Bool = false
    ) throws -> SalesHistory {
        let first = history.planned.period.day
        let week = { (ahead: Int) in ISOWeek(containing: first).advanced(by: ahead) }
        let added = jackpots.enumerated().map { ahead, jackpot in
            PeriodSales(period: .week(week(ahead)), tickets: nil, jackpot: jackpot, won: won)
        }
        return try SalesHistory(
            periods: history.periods + added,
            planned: PlannedPeriod(period: .week(week(jackpots.count)))
        )
    }

    @Test(arguments: [false, true])
    func `calendar, habit and rollovers together give the forecast of the draws after the next`(
        _ won: Bool
    ) throws {
        let (model, history, configuration) = try Self.model()
        let outlook = try #require(try model.outlook(draws: 5, history: history, configuration: configuration))
        let logJackpots = configuration.ladder.rungs.map { log($0.units) }
        let now = try model.logTickets(at: logJackpots, history: history)
        #expect(outlook.demand.weeks == 5)
        #expect(outlook.demand.shifts[0].allSatisfy { $0 == 0 })

        var reference = outlook.memory.logReference
        var rollovers = outlook.memory.rollovers
        let jackpots = [2e6, 3.5e6, 1e6, 4e6]
        for ahead in 1...4 {
            reference = outlook.demand.habituation.reference(
                after: reference,
                logJackpot: log(jackpots[ahead - 1])
            )
            rollovers = won ? 0 : min(rollovers + 1, 6)
            let later = try Self.continued(history, jackpots: Array(jackpots.prefix(ahead)), won: won)
            let forecast = try model.logTickets(at: logJackpots, history: later)
            let habit = outlook.demand.habituation.effect * (reference - outlook.memory.logReference)
            let effects = outlook.demand.rolloverEffects
            let rolled = effects[rollovers] - effects[outlook.memory.rollovers]
            for rung in logJackpots.indices {
                let said = now[rung] + outlook.demand.shifts[ahead][rung] + habit + rolled
                // The levels look back a fixed number of periods: what falls out of sight weighs less than a thousandth.
                #expect(abs(said - forecast[rung]) < 1e-4)
            }
        }
    }

    @Test func `what the data say of the habit leaves the belief out`() throws {
        let (model, history, configuration) = try Self.model()
        let habit = try #require(try model.outlook(draws: 2, history: history, configuration: configuration))
            .demand.habituation
        let evidence = try #require(habit.evidence)
        let column = try #require(model.core.layout.columns.firstIndex { $0.name == "reference jackpot" })
        let prior = model.core.layout.columns[column].prior
        // A normal posterior is the mean of belief and evidence, each weighing with its precision.
        let (own, believed) = (1 / pow(evidence.standardError, 2), 1 / pow(prior.deviation, 2))
        #expect(abs((own * evidence.estimate + believed * prior.centre) / (own + believed) - habit.effect) < 1e-12)
        #expect(abs(1 / (own + believed) - pow(model.core.standardErrors[column], 2)) < 1e-12)
        #expect(evidence.standardError > model.core.standardErrors[column])
        // The synthetic country has no habit.
        #expect(!habit.isIdentified)
    }

    @Test func `a game without jackpots has no outlook`() throws {
        let configuration = try CountryConfiguration.forTest()
        let country = try SyntheticCountry().history()
        let history = try SalesHistory(
            periods: country.periods.map { sold in
                var other = sold
                other.jackpot = nil
                return other
            },
            planned: country.planned
        )
        let model = try PastTraining(configuration).model(of: history, family: .core).model
        #expect(try model.outlook(draws: 4, history: history, configuration: configuration) == nil)
    }
}
