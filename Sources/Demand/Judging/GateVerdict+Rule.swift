internal import Learning
internal import Lottery

extension GateVerdict {
    /// Holds a model against every threshold of a country that needs no decision.
    init(_ evidence: GateEvidence, settings: GateSettings) {
        let challenger = evidence.challenger
        var findings: [GateFinding] = [.check(.atMost(settings.maximumWAPE, "WAPE", challenger.wape))]
        findings += Self.baseline(evidence, settings)
        if let champion = evidence.champion {
            findings += GateFinding.champion(evidence.forecasts, champion, settings)
        }
        findings += Self.coverage(challenger.coverage80 ?? 0, origins: evidence.forecasts.steps.count, settings)
        findings += [Self.monotone(evidence.monotoneMargin), .slope(evidence.slopes, settings.slope)]
        self.init(findings)
    }

    private static func baseline(_ evidence: GateEvidence, _ settings: GateSettings) -> [GateFinding] {
        let rivals: [ModelFamily] = [.seasonalNaive, .logLog]
        let scores = evidence.baselines.filter { score in rivals.contains { $0.rawValue == score.model } }
        guard let best = scores.map(\.wape).min() else { return [] }
        let measure = "WAPE over the better of seasonal naive and log-log"
        return [.check(.atMost(settings.maximumRatioToBaseline, measure, evidence.challenger.wape / best))]
    }

    /// Coverage is a share of few weeks: its thresholds are moved outwards by what luck alone does to such a share in
    /// 5 % of cases on one side, and the measure says by how many origins.
    private static func coverage(_ coverage: Double, origins: Int, _ settings: GateSettings) -> [GateFinding] {
        let least = settings.minimumCoverage80.fraction
        let most = settings.maximumCoverage80.fraction
        let low = max(0, least - Coverage.luck(of: least, count: origins))
        let high = min(1, most + Coverage.luck(of: most, count: origins))
        let checks: [Check] = [
            .atLeast(
                low,
                "coverage of the 80 % interval, least (\(least) less luck in \(origins) periods)",
                coverage
            ),
            .atMost(
                high,
                "coverage of the 80 % interval, most (\(most) plus luck in \(origins) periods)",
                coverage
            ),
        ]
        return checks.map { .check($0) }
    }

    private static func monotone(_ margin: Double?) -> GateFinding {
        let measure = "smallest rise of forecast tickets from one jackpot of the ladder to the next"
        guard let margin else { return .skipped(measure, "the ladder has one jackpot") }
        return .check(.atLeast(0, measure, margin))
    }
}
