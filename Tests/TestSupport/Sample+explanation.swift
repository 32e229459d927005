package import Lottery

extension Sample {
    package static func explanation() throws -> ForecastExplanation {
        ForecastExplanation(
            country: try country(),
            period: .week(week),
            members: [.core, .coreWithTrees],
            forecast: ForecastSum(
                jackpot: Money(hundredths: 200_000_000),
                logTickets: 11.5,
                base: 11.25,
                terms: [
                    ForecastSum.Term(group: .jackpot, amount: 0.3125),
                    ForecastSum.Term(group: .season, amount: -0.0625),
                ]
            ),
            atLastJackpot: ForecastSum(
                jackpot: Money(hundredths: 150_000_000),
                logTickets: 11.45,
                base: 11.25,
                terms: [ForecastSum.Term(group: .jackpot, amount: 0.2)]
            ),
            change: ForecastChange(
                since: .week(week.advanced(by: -1)),
                before: 11.47,
                sold: 93_500,
                jackpot: 0.05,
                circumstances: [
                    ForecastSum.Term(group: .season, amount: -0.025),
                    ForecastSum.Term(group: .promo, amount: 0.003),
                    ForecastSum.Term(group: .level, amount: 0.002),
                ]
            ),
            importance: ForecastExplanation.Importance(
                periods: 104,
                groups: [
                    ForecastSum.Term(group: .jackpot, amount: 0.06),
                    ForecastSum.Term(group: .season, amount: 0.02),
                    ForecastSum.Term(group: .trend, amount: 0.0001),
                ]
            ),
            jackpotDependence: ForecastExplanation.JackpotDependence(
                periods: 52,
                points: [.init(jackpot: Money(hundredths: 50_000_000), mean: 80_000, low: 75_000, high: 86_000.5)]
            )
        )
    }
}
