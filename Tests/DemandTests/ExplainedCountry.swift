import Foundation
import Lottery
import TestSupport
import Testing

@testable import Demand

/// A synthetic country of either cadence, with what is needed to train a model of it.
struct ExplainedCountry {
    var history: SalesHistory
    var configuration: CountryConfiguration

    init(_ cadence: Cadence, publicationLag: Int = 0) throws {
        // A long minimum leaves few origins to calibrate on: intervals are not what is explained.
        let forecast = try ForecastSettings(minimumPeriods: 130)
        self.configuration = try .forTest(forecast: forecast, publicationLag: publicationLag)
        switch cadence {
        case .week: self.history = try SyntheticCountry(weeks: 140).history()
        case .draw:
            configuration.draws = try DrawSchedule(cadence: .draw, weekdays: [.tuesday, .thursday, .saturday])
            self.history = try Self.draws(configuration.draws, count: 180)
        }
    }

    /// The kinds of model that explanations are tested on.
    static let everyModel: [[ModelFamily]] = [
        [.core], [.coreWithTrees], [.trees], [.core, .trees], [.coreWithTrees, .trees],
    ]

    /// The models of the country as it comes, trained once for all tests.
    private static let trained = Result {
        try Dictionary(
            uniqueKeysWithValues: [Cadence.week, .draw].map { cadence in
                let country = try ExplainedCountry(cadence)
                return (cadence, try everyModel.map { try country.train($0) })
            }
        )
    }

    /// A model of the country as it comes.
    func model(_ members: [ModelFamily]) throws -> SalesModel {
        let models = try Self.trained.get()[configuration.draws.cadence]
        return try #require(models?.first { $0.members == members })
    }

    func train(_ members: [ModelFamily]) throws -> SalesModel {
        try SalesModel.of(members, history: history, configuration: configuration)
    }

    /// The history as it was before its last period.
    func before() throws -> SalesHistory {
        let planned = history.periods.last.map {
            PlannedPeriod(period: $0.period, promo: $0.promo, holiday: $0.holiday, marketing: $0.marketing)
        }
        return try SalesHistory(periods: history.periods.dropLast(), planned: planned ?? history.planned)
    }

    func withoutJackpots() throws -> ExplainedCountry {
        var other = self
        let periods = history.periods.map { period in
            var bare = period
            bare.jackpot = nil
            bare.won = nil
            return bare
        }
        other.history = try SalesHistory(periods: periods, planned: history.planned)
        return other
    }

    /// Draws whose sales answer the jackpot and the weekday, with noise.
    private static func draws(_ schedule: DrawSchedule, count: Int) throws -> SalesHistory {
        var random = SeededNoise(seed: 5)
        var (day, jackpot) = (schedule.next(after: CalendarDay(daysSinceEpoch: 18_267)), 1e6)
        var rows: [PeriodSales] = []
        for _ in 0..<count {
            let weekday = day.weekday == .saturday ? 0.2 : 0
            let level = 13 + 0.4 * log(jackpot / 3e6) + weekday + 0.05 * random.normal()
            let won = Double.random(in: 0..<1, using: &random) < 0.15
            rows.append(
                PeriodSales(period: .draw(day), tickets: exp(level).rounded(), jackpot: jackpot, won: won)
            )
            jackpot = won ? 1e6 : min(jackpot + 0.5e6, 8e6)
            day = schedule.next(after: day)
        }
        return try SalesHistory(periods: rows, planned: PlannedPeriod(period: .draw(day)))
    }
}
