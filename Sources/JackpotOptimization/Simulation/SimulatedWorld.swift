public import Lottery

/// Several simulated countries on one calendar, as a source system would report them.
public struct SimulatedWorld: Sendable {
    /// The week that the sample history ends with: it starts on Monday 2025-12-29.
    public static let sampleLastWeek = ISOWeek(containing: CalendarDay(daysSinceEpoch: 20_451))

    /// The countries.
    public let countries: [SimulatedCountry]
    /// The last week that was played.
    ///
    /// The first one is week 0 of the simulation, and week 0 of its year of 52 weeks.
    public let lastWeek: ISOWeek

    /// The sample world: six countries whose history ends with the week of 2025-12-29.
    public static let samples = SimulatedWorld(countries: SimulatedCountry.samples, lastWeek: sampleLastWeek)

    /// A world of such countries.
    public init(countries: [SimulatedCountry], lastWeek: ISOWeek) {
        self.countries = countries
        self.lastWeek = lastWeek
    }

    /// Plays the historic policy; countries and weeks in order, all of a week together.
    ///
    /// - Parameters:
    ///   - weeks: length of the history.
    ///   - seed: seed of all luck.
    /// - Returns: `weeks` rows a country.
    /// - Throws: `InvalidValue` when the laws of a country are impossible.
    public func salesRows(weeks: Int, seed: UInt64) throws(InvalidValue) -> [SimulatedSalesRow] {
        let first = lastWeek.advanced(by: 1 - weeks)
        var rows: [SimulatedSalesRow] = []
        for country in countries {
            var market = try SimulatedMarket(country, seed: seed, weeks: weeks)
            for _ in 0..<weeks {
                let draw = market.play(jackpot: HistoricPolicy().jackpot(in: market))
                rows.append(SimulatedSalesRow(draw, country: country, week: first.advanced(by: draw.week)))
            }
        }
        return rows.sorted { ($0.week, $0.country) < ($1.week, $1.country) }
    }

    /// What is known of the weeks that follow the history; the same seed continues the same luck.
    ///
    /// - Parameters:
    ///   - weeks: how many weeks to plan.
    ///   - history: length of the history that they follow.
    ///   - seed: seed of all luck.
    /// - Returns: `weeks` rows a country.
    /// - Throws: `InvalidValue` when the laws of a country are impossible.
    public func plannedRows(weeks: Int, after history: Int, seed: UInt64) throws(InvalidValue) -> [PlannedSalesRow] {
        var rows: [PlannedSalesRow] = []
        for country in countries {
            let market = try SimulatedMarket(country, seed: seed, weeks: history + weeks)
            rows += (0..<weeks).map { ahead in
                PlannedSalesRow(
                    week: lastWeek.advanced(by: ahead + 1),
                    country: country.name,
                    promotion: market.hasPromotion(week: history + ahead),
                    holiday: country.holidayCode(week: history + ahead),
                    marketing: MarketingPlan(country).spend(promotion: market.hasPromotion(week: history + ahead))
                )
            }
        }
        return rows.sorted { ($0.week, $0.country) < ($1.week, $1.country) }
    }
}
