import Lottery

extension CountryKeys {
    enum Forecast {
        static let defaults = ForecastSettings()
        static let section = ConfigurationKey.section(
            "forecast",
            .optional(default: "the defaults below"),
            "How the sales model is fitted and judged."
        )
        static let origins = ConfigurationField.optional(
            "forecast.origins",
            .whole(ForecastSettings.originsLimits),
            default: defaults.origins,
            unit: "weeks",
            "Origins of the rolling evaluation; fewer where the history is too short."
        )
        static let treeRefit = ConfigurationField.optional(
            "forecast.tree-refit",
            .whole(ForecastSettings.treeRefitLimits),
            default: defaults.treeRefit,
            unit: "weeks",
            "Between refits of the residual trees within the evaluation."
        )
        static let minimumPeriods = ConfigurationField.optional(
            "forecast.min-periods",
            .whole(ForecastSettings.minimumPeriodsLimits),
            default: defaults.minimumPeriods,
            unit: "weeks",
            "The shortest history that is modelled."
        )
        static let scenarios = ConfigurationField.optional(
            "forecast.scenarios",
            .whole(ForecastSettings.scenariosLimits),
            default: defaults.scenarios,
            "Number of sales scenarios handed to the optimizer."
        )
        static let ageHalfLife = ConfigurationField.optional(
            "forecast.age-half-life",
            .number(ForecastSettings.halfLifeLimits),
            default: defaults.ageHalfLife,
            unit: "weeks",
            "Half-life of an observation's weight in the fit."
        )
        static let fatigueHalfLife = ConfigurationField.optional(
            "forecast.fatigue-half-life",
            .number(ForecastSettings.halfLifeLimits),
            default: defaults.fatigueHalfLife,
            unit: "weeks",
            "Half-life of the reference jackpot that players have got used to."
        )
        static let seed = ConfigurationField.optional(
            "forecast.seed",
            .seed,
            default: defaults.seed,
            "Seed of everything random in training."
        )
        static let all = [
            origins.key, treeRefit.key, minimumPeriods.key, scenarios.key, ageHalfLife.key, fatigueHalfLife.key,
            seed.key,
        ]
    }

    enum Gate {
        static let defaults = GateSettings()
        static let section = ConfigurationKey.section(
            "gate",
            .optional(default: "the defaults below"),
            "What a model must show before it may decide jackpots."
        )
        static let maximumWAPE = ConfigurationField.optional(
            "gate.max-wape",
            .number(GateSettings.wapeLimits),
            default: defaults.maximumWAPE,
            unit: "share of sales",
            "Largest weighted absolute percentage error."
        )
        static let maximumRatioToBaseline = ConfigurationField.optional(
            "gate.max-ratio-to-baseline",
            .number(GateSettings.ratioLimits),
            default: defaults.maximumRatioToBaseline,
            "Largest ratio of its WAPE to that of the better of seasonal naive and log-log notebook."
        )
        static let maximumRatioToChampion = ConfigurationField.optional(
            "gate.max-ratio-to-champion",
            .number(GateSettings.ratioLimits),
            default: defaults.maximumRatioToChampion,
            "Largest ratio of its WAPE to the champion's on the same origins."
        )
        static let champion = ConfigurationKey.section(
            "gate.champion",
            .optional(default: "the defaults below"),
            "How much worse than the champion it may be beside that ratio."
        )
        static let championTolerance = ConfigurationField.optional(
            "gate.champion.tolerance",
            .number(ChampionTolerance.toleranceLimits),
            default: defaults.champion.tolerance,
            unit: "share of the champion's WAPE",
            "Excess of its WAPE over the champion's that is accepted even where it is more than luck."
        )
        static let championLevel = ConfigurationField.optional(
            "gate.champion.level",
            .number(ChampionTolerance.levelLimits),
            default: defaults.champion.level,
            unit: "probability",
            "How likely an excess must be among equal models to count as luck."
        )
        static let regretTolerance = ConfigurationField.optional(
            "gate.champion.regret-tolerance",
            .number(ChampionTolerance.toleranceLimits),
            default: defaults.champion.regretTolerance,
            unit: "share of net revenue",
            "Excess of its decision regret in replay over the champion's that is accepted."
        )
        static let slope = ConfigurationKey.section(
            "gate.slope",
            .optional(default: "the defaults below"),
            "How far the slope of sales in the jackpot may wander from one window of the history to another."
        )
        static let slopeTolerance = ConfigurationField.optional(
            "gate.slope.tolerance",
            .number(SlopeTolerance.toleranceLimits),
            default: defaults.slope.tolerance,
            unit: "share of the mean slope",
            "Distance of a window's slope from the mean that is accepted even where it is more than luck."
        )
        static let slopeLevel = ConfigurationField.optional(
            "gate.slope.level",
            .number(ChampionTolerance.levelLimits),
            default: defaults.slope.level,
            unit: "probability",
            "How likely differences must be among equal windows to count as luck."
        )
        static let slopeConsequence = ConfigurationField.optional(
            "gate.slope.beyond",
            .choice,
            default: defaults.slope.consequence,
            "What a larger distance leads to: a warning, or the refusal of the model."
        )
        static let coverage = ConfigurationKey.section(
            "gate.coverage-80",
            .optional(default: "the defaults below"),
            "Between which shares the coverage of the nominal 80 % interval must lie."
        )
        static let minimumCoverage = ConfigurationField.optional(
            "gate.coverage-80.min",
            .share(),
            default: defaults.minimumCoverage80,
            unit: "share of origins",
            "Smallest coverage."
        )
        static let maximumCoverage = ConfigurationField.optional(
            "gate.coverage-80.max",
            .share(),
            default: defaults.maximumCoverage80,
            unit: "share of origins",
            "Largest coverage: a wider interval costs decisions."
        )
        static let all = [
            maximumWAPE.key, maximumRatioToBaseline.key, maximumRatioToChampion.key, champion, championTolerance.key,
            championLevel.key, regretTolerance.key, slope, slopeTolerance.key, slopeLevel.key, slopeConsequence.key,
            coverage, minimumCoverage.key, maximumCoverage.key,
        ]
    }
}
