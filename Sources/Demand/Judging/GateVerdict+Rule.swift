internal import Learning
public import Lottery

extension GateVerdict {
    /// Holds a challenger against every threshold of a country.
    ///
    /// Coverage is a share of few weeks: its thresholds are moved outwards by what luck alone does to such a share in
    /// 5 % of cases on one side, and the measure says by how many origins.
    ///
    /// - Parameters:
    ///   - challenger: the new model's errors.
    ///   - champion: the errors of the model in force on the same origins; nil where there is none.
    ///   - baselines: errors of seasonal naive and log-log (others are ignored) on the same origins.
    ///   - origins: weeks judged.
    ///   - settings: the thresholds.
    public init(
        challenger: ForecastScore,
        champion: ForecastScore?,
        baselines: [ForecastScore],
        origins: Int,
        settings: GateSettings
    ) {
        var checks = [Check.atMost(settings.maximumWAPE, "WAPE", challenger.wape)]
        let rivals: [ModelFamily] = [.seasonalNaive, .logLog]
        let best = baselines.filter { score in rivals.contains { $0.rawValue == score.model } }.map(\.wape).min()
        if let best {
            checks.append(
                .atMost(
                    settings.maximumRatioToBaseline,
                    "WAPE over the better of seasonal naive and log-log",
                    challenger.wape / best
                )
            )
        }
        if let champion {
            checks.append(
                .atMost(settings.maximumRatioToChampion, "WAPE over champion", challenger.wape / champion.wape)
            )
        }
        checks += Self.coverageChecks(challenger.coverage80 ?? 0, origins: origins, settings: settings)
        self.init(checks: checks)
    }

    private static func coverageChecks(_ coverage: Double, origins: Int, settings: GateSettings) -> [Check] {
        let least = settings.minimumCoverage80.fraction
        let most = settings.maximumCoverage80.fraction
        let low = max(0, least - Coverage.luck(of: least, count: origins))
        let high = min(1, most + Coverage.luck(of: most, count: origins))
        return [
            .atLeast(low, "coverage of the 80 % interval, least (\(least) less luck in \(origins) weeks)", coverage),
            .atMost(high, "coverage of the 80 % interval, most (\(most) plus luck in \(origins) weeks)", coverage),
        ]
    }
}
