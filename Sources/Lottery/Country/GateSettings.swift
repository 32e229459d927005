/// What a model must show before it may decide jackpots.
public struct GateSettings: Hashable, Sendable, Codable {
    /// Largest weighted absolute percentage error: 0.25 for 25 % of sales.
    public var maximumWAPE: Double
    /// Largest ratio of its WAPE to that of the better of seasonal naive and log-log notebook; 1 asks it to be no worse.
    public var maximumRatioToBaseline: Double
    /// Largest ratio of its WAPE to the champion's on the same origins.
    public var maximumRatioToChampion: Double
    /// How much worse than the champion it may be beside that ratio.
    public var champion: ChampionTolerance
    /// How far the slope of sales in the jackpot may wander.
    public var slope: SlopeTolerance
    /// Smallest coverage of the nominal 80 % interval.
    public var minimumCoverage80: Share
    /// Largest coverage of the nominal 80 % interval: a wider one hides risk from nobody but costs decisions.
    public var maximumCoverage80: Share

    /// What `maximumWAPE` may be.
    public static let wapeLimits = Limits.above(0, to: 100)
    /// What either ratio may be.
    public static let ratioLimits = Limits.above(0, to: 100)

    /// The default thresholds: WAPE 0.5, no worse than the baselines, 5 % worse than the champion, coverage 60 to 97 %,
    /// and the default tolerances.
    public init() {
        self.maximumWAPE = 0.5
        self.maximumRatioToBaseline = 1
        self.maximumRatioToChampion = 1.05
        self.champion = ChampionTolerance()
        self.slope = SlopeTolerance()
        self.minimumCoverage80 = Share(checked: 0.6)
        self.maximumCoverage80 = Share(checked: 0.97)
    }

    /// Collects the thresholds.
    ///
    /// - Throws: `InvalidValue` for a threshold outside its limits, or a smallest coverage above the largest.
    public init(
        maximumWAPE: Double = 0.5,
        maximumRatioToBaseline: Double = 1.0,
        maximumRatioToChampion: Double = 1.05,
        champion: ChampionTolerance = ChampionTolerance(),
        slope: SlopeTolerance = SlopeTolerance(),
        minimumCoverage80: Share,
        maximumCoverage80: Share
    ) throws(InvalidValue) {
        try Self.wapeLimits.check(maximumWAPE, "a largest WAPE")
        try Self.ratioLimits.check(maximumRatioToBaseline, "a largest ratio to the baseline")
        try Self.ratioLimits.check(maximumRatioToChampion, "a largest ratio to the champion")
        guard minimumCoverage80 <= maximumCoverage80 else {
            throw InvalidValue(
                "a coverage between \(minimumCoverage80.fraction) and \(maximumCoverage80.fraction)",
                allowed: "min at most max"
            )
        }
        self.maximumWAPE = maximumWAPE
        self.maximumRatioToBaseline = maximumRatioToBaseline
        self.maximumRatioToChampion = maximumRatioToChampion
        self.champion = champion
        self.slope = slope
        self.minimumCoverage80 = minimumCoverage80
        self.maximumCoverage80 = maximumCoverage80
    }
}
