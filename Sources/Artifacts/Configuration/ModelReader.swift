import Lottery

/// Reads how the sales model is fitted and judged.
enum ModelReader {
    static func forecast(_ section: ConfigurationSection) -> ConfigurationReading<ForecastSettings> {
        section.build(
            section[CountryKeys.Forecast.origins],
            section[CountryKeys.Forecast.treeRefit],
            section[CountryKeys.Forecast.minimumWeeks],
            section[CountryKeys.Forecast.scenarios],
            section[CountryKeys.Forecast.ageHalfLife],
            section[CountryKeys.Forecast.fatigueHalfLife],
            section[CountryKeys.Forecast.seed]
        ) {
            try ForecastSettings(
                origins: $0,
                treeRefitWeeks: $1,
                minimumWeeks: $2,
                scenarios: $3,
                ageHalfLifeWeeks: $4,
                fatigueHalfLifeWeeks: $5,
                seed: $6
            )
        }
    }

    static func gate(_ section: ConfigurationSection) -> ConfigurationReading<GateSettings> {
        section.build(
            section[CountryKeys.Gate.maximumWAPE],
            section[CountryKeys.Gate.maximumRatioToBaseline],
            section[CountryKeys.Gate.maximumRatioToChampion],
            section.defaulted(CountryKeys.Gate.coverage, coverage)
        ) { wape, baseline, champion, coverage in
            try GateSettings(
                maximumWAPE: wape,
                maximumRatioToBaseline: baseline,
                maximumRatioToChampion: champion,
                minimumCoverage80: coverage.minimum,
                maximumCoverage80: coverage.maximum
            )
        }
    }

    private static func coverage(_ section: ConfigurationSection) -> ConfigurationReading<
        (minimum: Share, maximum: Share)
    > {
        section.build(section[CountryKeys.Gate.minimumCoverage], section[CountryKeys.Gate.maximumCoverage]) {
            (minimum: $0, maximum: $1)
        }
    }
}
