internal import Learning
internal import Lottery

extension GateFinding {
    /// Holds the slope of the window farthest from the others against the tolerance, or what luck does to it.
    ///
    /// - Parameters:
    ///   - windows: the slope of each window.
    ///   - settings: the thresholds, and whether a larger distance refuses or warns.
    /// - Returns: the check or the advice, or why there is none.
    static func slope(_ windows: SlopeWindows, _ settings: SlopeTolerance) -> GateFinding {
        let measure = "distance of a window's jackpot slope from the mean slope"
        guard windows.periods > 0 else { return .skipped(measure, "the history records no announced jackpot") }
        let rule = SlopeStabilityRule(tolerance: settings.tolerance, level: settings.level)
        switch rule.verdict(on: windows.slopes) {
        case .tooFewWindows(let count):
            let least = SlopeWindows.shortest
            return .skipped(
                measure,
                "\(windows.periods) periods with sales and a varying jackpot make \(count) windows of at least \(least); "
                    + "2 are needed"
            )
        case .stable(let heterogeneity), .unstable(let heterogeneity):
            guard heterogeneity.farthestDeviation.isFinite else { return .skipped(measure, "the mean slope is 0") }
            let limit = max(rule.tolerance, heterogeneity.luck(at: rule.level, windows: windows.slopes.count))
            let words = "\(measure) (\(rule.tolerance) or luck in \(windows.slopes.count) windows)"
            let check = GateVerdict.Check.atMost(limit, words, abs(heterogeneity.farthestDeviation))
            return settings.consequence == .refusal ? .check(check) : .advisory(check)
        }
    }
}

extension SlopeHeterogeneity {
    /// The distance of the farthest window at which the differences would just be luck: the statistic grows with the
    /// square of the distances.
    func luck(at level: Double, windows: Int) -> Double {
        guard statistic > 0 else { return 0 }
        let point = TailPoint.value(at: level) { ChiSquared.upperTail($0, degrees: windows - 1) }
        return abs(farthestDeviation) * (point / statistic).squareRoot()
    }
}
