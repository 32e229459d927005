import Foundation
import Lottery
import TestSupport

/// A country of whose terms half of the sales stay, with a ladder of 1 to 5 million.
enum ReplayCountry {
    static let week = ISOWeek(containing: CalendarDay(daysSinceEpoch: 19_000))

    static func configuration(
        _ constraints: Constraints = Constraints(extrapolation: .lifted),
        decision: DecisionSettings = DecisionSettings(),
        gate: GateSettings = GateSettings(),
        forecast: ForecastSettings = ForecastSettings(),
        publicationLag: Int = 0
    ) throws -> CountryConfiguration {
        try .testland(
            ticketPrice: Money(units: 2),
            ladder: JackpotLadder(minimum: Money(units: 1e6), maximum: Money(units: 5e6), step: Money(units: 1e6)),
            prizes: PrizeScheme(chance: Chance(1e-7)),
            deductions: Deductions(charity: Share(0.5)),
            constraints: constraints,
            decision: decision,
            forecast: forecast,
            gate: gate,
            publicationLag: publicationLag
        )
    }

    /// Weeks that sold as many tickets as the jackpot had euros.
    static func history(jackpots millions: [Double]) throws -> SalesHistory {
        try SalesHistory(
            periods: millions.enumerated().map { index, million in
                PeriodSales(period: .week(week.advanced(by: index)), tickets: million * 1e6, jackpot: million * 1e6)
            },
            planned: PlannedPeriod(period: .week(week.advanced(by: millions.count)))
        )
    }

    /// Weeks whose sales answer a jackpot that grows until it is won.
    static func history(weeks: Int, elasticity: Double = 0.5) throws -> SalesHistory {
        var random = SeededNoise(seed: 11)
        var jackpot = 1e6
        let periods = (0..<weeks).map { index in
            let won = Double.random(in: 0..<1, using: &random) < 0.2
            defer { jackpot = won ? 1e6 : min(jackpot + 0.5e6, 5e6) }
            let tickets = exp(14 + elasticity * log(jackpot / 1e6) + 0.05 * random.normal())
            return PeriodSales(
                period: .week(week.advanced(by: index)),
                tickets: tickets.rounded(),
                jackpot: jackpot,
                won: won
            )
        }
        return try SalesHistory(periods: periods, planned: PlannedPeriod(period: .week(week.advanced(by: weeks))))
    }
}
