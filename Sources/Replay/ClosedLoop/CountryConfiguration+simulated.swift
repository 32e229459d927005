internal import JackpotOptimization
internal import Lottery

extension CountryConfiguration {
    /// The configuration that an operator of a simulated country would write.
    ///
    /// - Throws: `InvalidValue` for impossible laws.
    init(_ country: SimulatedCountry, in world: LoopWorld) throws(InvalidValue) {
        try self.init(
            country: try CountryName(country.name),
            currency: try Currency("EUR"),
            timeZone: "UTC",
            locale: "en_GB",
            draws: DrawSchedule(weekly: .saturday),
            asOf: .endOfData,
            source: SalesSource(file: "simulated", columns: .simulated),
            ticketPrice: try Money(units: country.price),
            ladder: try JackpotLadder(
                minimum: try Money(units: country.smallestJackpot),
                maximum: try Money(units: country.largestJackpot),
                step: try Money(units: country.jackpotStep),
                mayFallBeforeWon: country.mayFallBeforeWon
            ),
            prizes: try PrizeScheme(
                chance: try Chance(country.chance),
                mode: country.mode,
                clustering: country.clustering,
                secondaryShare: try Share(country.secondaryShare),
                secondaryVariation: country.secondaryVariation
            ),
            deductions: Deductions(
                charity: try Share(country.charity),
                commission: try Share(country.commission),
                duty: try Share(country.duty),
                costPerTicket: try Money(units: country.costPerTicket),
                fixedCost: try Money(units: country.fixedCost)
            ),
            constraints: try world.constraints(of: country),
            forecast: ForecastSettings(),
            gate: GateSettings(),
            approval: .automatic,
            notifications: []
        )
    }
}

extension SalesColumns {
    /// Columns that tell of wins.
    fileprivate static let simulated = SalesColumns(
        week: "week_start",
        volume: SourceColumn("tickets_sold"),
        jackpot: SourceColumn("jackpot_announced"),
        won: "won"
    )
}
