package import Lottery

extension CountryConfiguration {
    /// A country that draws on Wednesdays and has nothing special: only what a test names matters.
    package static func testland(
        ticketPrice: Money,
        ladder: JackpotLadder,
        prizes: PrizeScheme,
        deductions: Deductions = Deductions(),
        constraints: Constraints = Constraints(),
        decision: DecisionSettings = DecisionSettings(),
        forecast: ForecastSettings = ForecastSettings(),
        gate: GateSettings = GateSettings(),
        publicationLag: Int = 0
    ) throws -> CountryConfiguration {
        try CountryConfiguration(
            country: CountryName("testland"),
            currency: Currency("EUR"),
            timeZone: "UTC",
            locale: "en_GB",
            draws: DrawSchedule(weekly: .wednesday),
            asOf: .endOfData,
            source: SalesSource(
                file: "sales.csv",
                columns: SalesColumns(week: "week", volume: SourceColumn("tickets")),
                publicationLag: publicationLag
            ),
            ticketPrice: ticketPrice,
            ladder: ladder,
            prizes: prizes,
            deductions: deductions,
            constraints: constraints,
            decision: decision,
            forecast: forecast,
            gate: gate,
            approval: .automatic,
            notifications: []
        )
    }
}
