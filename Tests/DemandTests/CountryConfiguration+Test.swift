import Lottery
import TestSupport

extension CountryConfiguration {
    /// A country of which only the forecast, the gate and the ladder matter.
    static func forTest(
        forecast: ForecastSettings = ForecastSettings(),
        maximumJackpot: Double = 12e6,
        publicationLag: Int = 0
    ) throws -> CountryConfiguration {
        try testland(
            ticketPrice: Money(units: 2.5),
            ladder: JackpotLadder(
                minimum: Money(units: 1e6),
                maximum: Money(units: maximumJackpot),
                step: Money(units: 0.25e6)
            ),
            prizes: PrizeScheme(chance: Chance(4e-8)),
            forecast: forecast,
            gate: GateSettings(minimumCoverage80: Share(0.7), maximumCoverage80: Share(0.9)),
            publicationLag: publicationLag
        )
    }
}
