import Lottery

/// Reads how the sales model is fitted and judged.
enum ModelReader {
    static func forecast(_ section: ConfigurationSection) -> ConfigurationReading<ForecastSettings> {
        section.build(
            section[CountryKeys.Forecast.origins],
            section[CountryKeys.Forecast.treeRefit],
            section[CountryKeys.Forecast.minimumPeriods],
            section[CountryKeys.Forecast.scenarios],
            section[CountryKeys.Forecast.ageHalfLife],
            section[CountryKeys.Forecast.fatigueHalfLife],
            section[CountryKeys.Forecast.seed]
        ) {
            try ForecastSettings(
                origins: $0,
                treeRefit: $1,
                minimumPeriods: $2,
                scenarios: $3,
                ageHalfLife: $4,
                fatigueHalfLife: $5,
                seed: $6
            )
        }
    }

    static func gate(_ section: ConfigurationSection) -> ConfigurationReading<GateSettings> {
        section.build(
            section[CountryKeys.Gate.maximumWAPE],
            section[CountryKeys.Gate.maximumRatioToBaseline],
            section[CountryKeys.Gate.maximumRatioToChampion],
            section.defaulted(CountryKeys.Gate.champion, champion),
            section.defaulted(CountryKeys.Gate.slope, slope),
            section.defaulted(CountryKeys.Gate.coverage, coverage)
        ) { wape, baseline, ratio, champion, slope, coverage in
            try GateSettings(
                maximumWAPE: wape,
                maximumRatioToBaseline: baseline,
                maximumRatioToChampion: ratio,
                champion: champion,
                slope: slope,
                minimumCoverage80: coverage.minimum,
                maximumCoverage80: coverage.maximum
            )
        }
    }

    private static func champion(_ section: ConfigurationSection) -> ConfigurationReading<ChampionTolerance> {
        section.build(
            section[CountryKeys.Gate.championTolerance],
            section[CountryKeys.Gate.championLevel],
            section[CountryKeys.Gate.regretTolerance]
        ) { try ChampionTolerance(tolerance: $0, level: $1, regretTolerance: $2) }
    }

    private static func slope(_ section: ConfigurationSection) -> ConfigurationReading<SlopeTolerance> {
        section.build(
            section[CountryKeys.Gate.slopeTolerance],
            section[CountryKeys.Gate.slopeLevel],
            section[CountryKeys.Gate.slopeConsequence]
        ) { try SlopeTolerance(tolerance: $0, level: $1, consequence: $2) }
    }

    private static func coverage(_ section: ConfigurationSection) -> ConfigurationReading<
        (minimum: Share, maximum: Share)
    > {
        section.build(section[CountryKeys.Gate.minimumCoverage], section[CountryKeys.Gate.maximumCoverage]) {
            (minimum: $0, maximum: $1)
        }
    }
}
