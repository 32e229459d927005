public import JackpotOptimization

/// What a policy lost in one country, over all seeds.
public struct CountryRegret: Hashable, Sendable, Codable {
    /// The country.
    public let country: String
    /// Whether past jackpots reached up to those of the oracle.
    public let coversOptimum: Bool
    /// What the policy lost.
    public let regret: RegretEstimate
    /// What the historic rule lost on the same luck.
    public let historicRegret: RegretEstimate
    /// What the notebook lost on the same luck.
    public let notebookRegret: RegretEstimate
    /// Weeks judged, over all seeds.
    public let weeks: Int
    /// Weeks that ended with less cash than the safety net.
    public let cashBreaches: Int
    /// Weeks whose jackpot broke a rule although another one kept all.
    public let avoidableViolations: Int
    /// Weeks in which no jackpot kept all rules.
    public let infeasibleWeeks: Int
    /// Weeks in which the cash rule cut the oracle's jackpot.
    public let oracleCashCuts: Int

    /// Adds up the scores of one country, one entry a seed.
    init(_ country: SimulatedCountry, _ policy: LoopPolicy, _ scores: [[LoopPolicy: LoopScore]]) {
        let own = scores.compactMap { $0[policy] }
        let oracle = scores.compactMap { $0[.oracle] }
        let regret = { (policy: LoopPolicy) in
            RegretEstimate(
                zip(scores, oracle).map { scores, oracle in
                    1 - (scores[policy]?.netRevenue ?? 0) / oracle.netRevenue
                }
            )
        }
        let optimum = oracle.reduce(0) { $0 + $1.meanJackpot } / Double(max(oracle.count, 1))
        self.country = country.name
        self.coversOptimum = optimum <= country.historicCap
        self.regret = regret(policy)
        self.historicRegret = regret(.historic)
        self.notebookRegret = regret(.notebook)
        self.weeks = own.reduce(0) { $0 + $1.weeks }
        self.cashBreaches = own.reduce(0) { $0 + $1.cashBreaches }
        self.avoidableViolations = own.reduce(0) { $0 + $1.avoidableViolations }
        self.infeasibleWeeks = own.reduce(0) { $0 + $1.infeasibleWeeks }
        self.oracleCashCuts = oracle.reduce(0) { $0 + $1.cashCuts }
    }
}
