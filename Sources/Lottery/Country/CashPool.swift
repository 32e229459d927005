/// Countries that pay their jackpots from one cash pool: the content of `portfolio.yaml` and of `cash-pool.json`.
public struct CashPool: Hashable, Sendable, Codable {
    /// What its readers call it.
    public let name: String
    /// Its countries, in the order of the file.
    public let countries: [CountryName]
    /// What must be left in it after all draws; takes the place of the countries' own rules on cash.
    public let cash: CashRule

    /// Describes a pool.
    ///
    /// - Throws: `InvalidValue` for fewer than two countries, or for one twice.
    public init(name: String, countries: [CountryName], cash: CashRule) throws(InvalidValue) {
        let repeated = countries.indices.first { countries[..<$0].contains(countries[$0]) }
        if let repeated {
            throw InvalidValue("the country '\(countries[repeated])' is named twice", allowed: "each country once")
        }
        guard countries.count >= 2 else {
            throw InvalidValue(
                "a pool of \(countries.count == 1 ? "one country" : "no country")",
                allowed: "at least two; a single country has constraints.cash in its own config"
            )
        }
        self.name = name
        self.countries = countries
        self.cash = cash
    }
}
