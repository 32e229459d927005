internal import Learning
internal import Lottery

extension GateFinding {
    /// Holds the challenger's errors against the champion's, origin by origin.
    ///
    /// It is refused where it errs more than a hard ratio, or more than a tolerance and significantly more: which is the
    /// same as more than the larger of the tolerance and what luck does to the difference of so few origins.
    ///
    /// - Parameters:
    ///   - challenger: the errors of the new model.
    ///   - champion: those of the model in force on the same origins.
    ///   - settings: the thresholds.
    /// - Returns: two findings: the hard ratio, and the tolerance with luck.
    static func champion(
        _ challenger: JudgedForecasts,
        _ champion: JudgedForecasts,
        _ settings: GateSettings
    ) -> [GateFinding] {
        let (losses, reigning) = (challenger.losses, champion.losses)
        let ratio = losses.reduce(0, +) / reigning.reduce(0, +)
        let hard = GateFinding.check(.atMost(settings.maximumRatioToChampion, "WAPE over champion", ratio))
        guard let comparison = PairedComparison(champion: reigning, challenger: losses) else {
            return [hard, .skipped("WAPE over champion, with luck", "fewer than 8 origins say nothing of luck")]
        }
        let rule = ChallengeRule(settings)
        let limit = 1 + max(rule.tolerance, comparison.luck(at: rule.level))
        let measure = "WAPE over champion (1 plus \(rule.tolerance) or luck in \(comparison.count) periods)"
        return [hard, .check(.atMost(limit, measure, 1 + comparison.relativeDifference))]
    }
}

extension ChallengeRule {
    /// The rule of a country; a tolerance above the hard one is cut to it.
    init(_ settings: GateSettings) {
        let hard = max(0, settings.maximumRatioToChampion - 1)
        self.init(
            tolerance: min(settings.champion.tolerance, hard),
            hardTolerance: hard,
            level: settings.champion.level
        )
    }
}

extension PairedComparison {
    /// The relative difference that equal models exceed by luck with a given probability.
    func luck(at level: Double) -> Double {
        guard standardError > 0, championLoss > 0 else { return 0 }
        let point = TailPoint.value(at: level) { StudentT.upperTail($0, degrees: count - 1) }
        return point * standardError / championLoss
    }
}

extension JudgedForecasts {
    /// Absolute error over mean sales of each period: their mean is the WAPE.
    var losses: [Double] {
        let mean = steps.reduce(0) { $0 + $1.actualTickets } / Double(max(steps.count, 1))
        return steps.map { abs($0.forecastTickets - $0.actualTickets) / mean }
    }
}
