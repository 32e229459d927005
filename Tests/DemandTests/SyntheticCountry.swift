import Foundation
import Lottery
import TestSupport

/// A country with known demand: elasticity, season, trend, rollovers, and noise that lasts from week to week.
struct SyntheticCountry {
    var elasticity = 0.4
    var noise = 0.05
    var seed: UInt64 = 1
    var weeks = 160
    var missing: Set<Int> = []

    static let firstWeek = ISOWeek(containing: CalendarDay(daysSinceEpoch: 18_267))

    /// Log tickets of a week without its noise.
    func expectedLog(week: Int, jackpot: Double) -> Double {
        14.5 + elasticity * log(jackpot / 3e6) + 0.05 * sin(2 * .pi * Double(week) / 52.18) - 0.0004 * Double(week)
    }

    func history() throws -> SalesHistory {
        var random = SeededNoise(seed: seed)
        var (jackpot, lasting) = (1e6, 0.0)
        let rows = (0..<weeks).map { week in
            lasting = 0.4 * lasting + noise * 0.9165 * random.normal()
            let won = Double.random(in: 0..<1, using: &random) < 0.15
            defer { jackpot = won ? 1e6 : min(jackpot + 0.5e6, 8e6) }
            return PeriodSales(
                period: .week(Self.firstWeek.advanced(by: week)),
                tickets: missing.contains(week)
                    ? nil : exp(expectedLog(week: week, jackpot: jackpot) + lasting).rounded(),
                jackpot: jackpot,
                won: won,
                promo: week % 17 == 3,
                holiday: week % 52 == 50 ? 1 : 0
            )
        }
        return try SalesHistory(
            periods: rows,
            planned: PlannedPeriod(period: .week(Self.firstWeek.advanced(by: weeks)))
        )
    }
}
