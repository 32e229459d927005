public import Lottery

extension BacktestPeriod: ArtifactRow {
    /// `backtest.csv`.
    public static var artifact: ArtifactName { .backtest }

    /// Week or draw, model, tickets sold, forecast and bounds of the 80 % interval.
    public static var columns: [String] { ["period", "model", "actual", "forecast", "low80", "high80"] }

    /// Reads a row.
    public init(cells: RowCells) throws(ArtifactError) {
        self.init(
            period: try cells.period("period"),
            model: try cells.text("model"),
            actual: try cells.requiredNumber("actual"),
            forecast: try cells.requiredNumber("forecast"),
            low80: try cells.number("low80"),
            high80: try cells.number("high80")
        )
    }

    /// The row's texts.
    public var cells: [String] {
        [
            period.description, Cell.quoted(model), Cell.text(actual), Cell.text(forecast), Cell.text(low80),
            Cell.text(high80),
        ]
    }
}
