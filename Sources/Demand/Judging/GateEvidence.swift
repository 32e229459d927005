internal import Lottery

/// What the gate looks at.
struct GateEvidence {
    /// The new model's forecasts.
    let forecasts: JudgedForecasts
    /// Their errors.
    let challenger: ForecastScore
    /// The forecasts of the model in force on the same origins; nil where there is none.
    let champion: JudgedForecasts?
    /// Errors of seasonal naive and log-log (others are ignored) on the same origins.
    let baselines: [ForecastScore]
    /// The smallest rise of tickets along the ladder; nil for a ladder of one rung.
    let monotoneMargin: Double?
    /// The slope in the jackpot, window by window.
    let slopes: SlopeWindows
}
