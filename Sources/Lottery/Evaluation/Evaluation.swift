/// How a new model did on weeks it had not seen, against baselines and the champion: `evaluation.json`.
public struct Evaluation: Hashable, Sendable, Codable {
    /// The country.
    public var country: CountryName
    /// Rolling origins judged, one week ahead each.
    public var origins: Int
    /// First week forecast.
    public var firstPeriod: SalesPeriod
    /// Last week forecast.
    public var lastPeriod: SalesPeriod
    /// The new model.
    public var challenger: ForecastScore
    /// The champion on the same origins; nil where there is none.
    public var champion: ForecastScore?
    /// Seasonal naive, log-log notebook and plain ridge on the same origins.
    public var baselines: [ForecastScore]
    /// Share of the best net revenue that decisions on the new model's curves would have lost, by hindsight; nil where
    /// there is no champion of another kind to compare with.
    public var challengerRegret: Double?
    /// The same of the champion.
    public var championRegret: Double?
    /// What has moved in the errors of the new model; nil where nothing has.
    public var residualDrift: ResidualDrift?
    /// What the gate says.
    public var verdict: GateVerdict

    /// Collects the scores.
    public init(
        country: CountryName,
        origins: Int,
        firstPeriod: SalesPeriod,
        lastPeriod: SalesPeriod,
        challenger: ForecastScore,
        champion: ForecastScore?,
        baselines: [ForecastScore],
        challengerRegret: Double? = nil,
        championRegret: Double? = nil,
        residualDrift: ResidualDrift? = nil,
        verdict: GateVerdict
    ) {
        self.country = country
        self.origins = origins
        self.firstPeriod = firstPeriod
        self.lastPeriod = lastPeriod
        self.challenger = challenger
        self.champion = champion
        self.baselines = baselines
        self.challengerRegret = challengerRegret
        self.championRegret = championRegret
        self.residualDrift = residualDrift
        self.verdict = verdict
    }
}
