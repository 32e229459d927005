/// How the sales model is fitted and judged.
public struct ForecastSettings: Hashable, Sendable, Codable {
    /// Origins of the rolling evaluation; fewer where the history is too short.
    public var origins: Int
    /// Weeks between refits of the residual trees within the evaluation; the core is refitted at each origin.
    public var treeRefit: Int
    /// The shortest history that is modelled, weeks.
    public var minimumPeriods: Int
    /// Number of sales scenarios handed to the optimizer.
    public var scenarios: Int
    /// Half-life of an observation's weight in the fit, weeks.
    public var ageHalfLife: Double
    /// Half-life of the reference jackpot that players have got used to, weeks.
    public var fatigueHalfLife: Double
    /// Seed of everything random in training.
    public var seed: UInt64

    /// What `origins` may be.
    public static let originsLimits = Limits.from(1, to: 520)
    /// What `treeRefit` may be.
    public static let treeRefitLimits = Limits.from(1, to: 520)
    /// What `minimumPeriods` may be: below 10 weeks nothing can be fitted.
    public static let minimumPeriodsLimits = Limits.from(10, to: 520)
    /// What `scenarios` may be.
    public static let scenariosLimits = Limits.from(3, to: 1_001)
    /// What either half-life may be, weeks.
    public static let halfLifeLimits = Limits.above(0, to: 10_000)

    /// The default settings.
    public init() {
        self.origins = 24
        self.treeRefit = 4
        self.minimumPeriods = 26
        self.scenarios = 51
        self.ageHalfLife = 130
        self.fatigueHalfLife = 6
        self.seed = 20_250_101
    }

    /// Collects the settings.
    ///
    /// - Throws: `InvalidValue` for a setting outside its limits.
    public init(
        origins: Int = 24,
        treeRefit: Int = 4,
        minimumPeriods: Int = 26,
        scenarios: Int = 51,
        ageHalfLife: Double = 130,
        fatigueHalfLife: Double = 6,
        seed: UInt64 = 20_250_101
    ) throws(InvalidValue) {
        try Self.originsLimits.check(Double(origins), "a number of origins")
        try Self.treeRefitLimits.check(Double(treeRefit), "a tree refit interval in weeks")
        try Self.minimumPeriodsLimits.check(Double(minimumPeriods), "a shortest history in weeks")
        try Self.scenariosLimits.check(Double(scenarios), "a number of scenarios")
        try Self.halfLifeLimits.check(ageHalfLife, "an age half-life in weeks")
        try Self.halfLifeLimits.check(fatigueHalfLife, "a fatigue half-life in weeks")
        self.origins = origins
        self.treeRefit = treeRefit
        self.minimumPeriods = minimumPeriods
        self.scenarios = scenarios
        self.ageHalfLife = ageHalfLife
        self.fatigueHalfLife = fatigueHalfLife
        self.seed = seed
    }
}
