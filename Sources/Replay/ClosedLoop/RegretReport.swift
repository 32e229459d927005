/// What a study of closed loops found.
public struct RegretReport: Hashable, Sendable, Codable {
    /// The policy that was judged.
    public let policy: String
    /// The rules under which it was played.
    public let world: String
    /// Number of seeds, from 1 on.
    public let seeds: Int
    /// Weeks that were learnt from.
    public let historyWeeks: Int
    /// Weeks judged in each loop.
    public let weeks: Int
    /// Mean over the countries of the share of the oracle's net revenue that the policy lost.
    public let meanRegret: Double
    /// Its standard error; nil for a single seed.
    public let standardError: Double?
    /// Mean over the countries whose past jackpots reached those of the oracle; nil where there is none.
    public let coveredRegret: Double?
    /// The same of the others.
    public let uncoveredRegret: Double?
    /// Mean of what the historic rule lost.
    public let historicRegret: Double
    /// Mean of what the notebook lost.
    public let notebookRegret: Double
    /// Share of the oracle's weeks whose jackpot the cash rule cut.
    public let oracleCashCutShare: Double
    /// One entry a country.
    public let countries: [CountryRegret]

    init(_ study: RegretStudy, _ countries: [CountryRegret]) {
        let mean = { (of: [RegretEstimate]) in of.isEmpty ? nil : RegretEstimate(meanOf: of) }
        let all = RegretEstimate(meanOf: countries.map(\.regret))
        policy = study.policy.name
        world = study.world.rawValue
        seeds = study.seeds
        historyWeeks = study.historyWeeks
        weeks = study.weeks
        meanRegret = all.mean
        standardError = all.standardError
        coveredRegret = mean(countries.filter(\.coversOptimum).map(\.regret))?.mean
        uncoveredRegret = mean(countries.filter { !$0.coversOptimum }.map(\.regret))?.mean
        historicRegret = RegretEstimate(meanOf: countries.map(\.historicRegret)).mean
        notebookRegret = RegretEstimate(meanOf: countries.map(\.notebookRegret)).mean
        let judged = countries.reduce(0) { $0 + $1.weeks }
        let cuts = countries.reduce(0) { $0 + $1.oracleCashCuts }
        oracleCashCutShare = judged > 0 ? Double(cuts) / Double(judged) : 0
        self.countries = countries
    }
}
