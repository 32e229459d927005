internal import Learning
internal import Lottery

extension JudgedForecasts {
    /// The model's errors.
    ///
    /// - Parameters:
    ///   - history: tickets before the first judged period, oldest first, nil where missing.
    ///   - season: periods after which sales repeat.
    /// - Returns: the score of the judged periods.
    func score(history: [Double?], season: Int) -> ForecastScore {
        let actual = steps.map(\.actualTickets)
        let errors = ForecastErrors(actual: actual, forecast: steps.map(\.forecastTickets))
        let mean = actual.reduce(0, +) / Double(max(actual.count, 1))
        let hasIntervals = !calibrations.isEmpty
        return ForecastScore(
            model: model,
            wape: errors.wape ?? .infinity,
            mase52: errors.mase(history: history, season: season),
            rmsse52: errors.rmsse(history: history, season: season),
            bias: errors.bias ?? 0,
            pinball: hasIntervals ? PinballLoss.mean(actual: actual, quantiles: quantiles).map { $0 / mean } : nil,
            coverage80: hasIntervals ? Coverage.share(of: actual, within: intervals(of: 0.8)) : nil,
            coverage95: hasIntervals ? Coverage.share(of: actual, within: intervals(of: 0.95)) : nil
        )
    }
}
