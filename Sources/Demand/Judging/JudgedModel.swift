public import Lottery

/// What evaluation leaves: the scores with the verdict, and every forecast behind them.
public struct JudgedModel: Hashable, Sendable {
    /// The content of `evaluation.json`, but for what decisions in replay say.
    public let evaluation: Evaluation
    /// The rows of `backtest.csv`: by model in the order challenger, champion, baselines, then by period.
    public let periods: [BacktestPeriod]
    /// The curves that decisions of challenger and champion can be compared on.
    public let contest: CurveContest
}
