public import Lottery

/// What evaluation leaves: the scores with the verdict, and every forecast behind them.
public struct JudgedModel: Hashable, Sendable {
    /// The content of `evaluation.json`.
    public let evaluation: Evaluation
    /// The rows of `backtest.csv`: by model in the order challenger, champion, baselines, then by week.
    public let weeks: [BacktestPeriod]
}
