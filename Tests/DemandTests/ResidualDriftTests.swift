import Foundation
import Lottery
import TestSupport
import Testing

@testable import Demand

@Suite struct ResidualDriftTests {
    private static let first = ISOWeek(containing: CalendarDay(daysSinceEpoch: 19_723))

    /// Forecasts of 100,000 tickets that miss by 8 %, and by a shift more in the last periods.
    private func backtest(_ count: Int, shift: Double = 0, last: Int = 0, seed: UInt64) -> [BacktestPeriod] {
        var noise = SeededNoise(seed: seed)
        return (0..<count).map { index in
            let error = 0.08 * noise.normal() + (index >= count - last ? shift : 0)
            return BacktestPeriod(
                period: .week(Self.first.advanced(by: index)),
                model: "core",
                actual: 1e5 * exp(error),
                forecast: 1e5,
                low80: nil,
                high80: nil
            )
        }
    }

    @Test(arguments: [24, 52, 104]) func `errors of one level give an alarm in 5 % of cases at most`(origins: Int) {
        let alarms = (1...400).count { ResidualDrift(of: backtest(origins, seed: $0), model: "core") != nil }
        // Of 400 cases at 5 % there are more than 28 in one of fifty.
        #expect(alarms <= 28)
    }

    @Test func `sales a quarter lower than forecast are found and dated within three weeks`() throws {
        for seed in 1...20 {
            let periods = backtest(52, shift: log(0.75), last: 10, seed: UInt64(seed))
            let drift = try #require(ResidualDrift(of: periods, model: "core"))
            let began = try #require(periods.firstIndex { $0.period == drift.since })
            #expect(abs(began - 42) <= 3)
            #expect(drift.recent == 52 - began && drift.reference == began)
            let errors = periods.map { log($0.actual / $0.forecast) }
            let means = [errors[..<began], errors[began...]].map { $0.reduce(0, +) / Double($0.count) }
            #expect(abs(drift.change - (means[1] - means[0])) < 1e-12)
            #expect(drift.effect < -0.8)
        }
    }

    @Test func `other models, and fewer forecasts than the rule needs, tell nothing`() {
        let periods = backtest(52, shift: -1, last: 10, seed: 1)
        #expect(ResidualDrift(of: periods, model: "ridge") == nil)
        #expect(ResidualDrift(of: Array(periods.suffix(17)), model: "core") == nil)
        #expect(ResidualDrift(of: periods, model: "core") != nil)
    }

    @Test func `the sentence names size, direction and period`() {
        let drift = ResidualDrift(
            since: .week(Self.first.advanced(by: 9)),
            change: log(0.75),
            effect: -2.04,
            recent: 10,
            reference: 42
        )
        #expect(
            drift.explanation
                == "From week 2024-W10 on sales come out 25 % lower against their forecasts than before: 2.0"
                + " standard deviations of the errors, 10 forecasts against the 42 before."
        )
    }
}
