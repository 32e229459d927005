internal import Foundation

extension ForecastExplanation {
    /// Parts of a move that are named; the others are one.
    private static let named = 3
    /// A part, or a whole move, below this is none that a reader would call one: half of one tenth of a percent.
    private static let negligible = 0.0005

    /// What moved since the last period, how well that one was forecast, and what matters in general: two or three
    /// sentences for people.
    ///
    /// `Sales of week 2026-W48 are forecast 3.1 % above the forecast of week 2026-W47: jackpot +5.2 %, season -2.0 %.`
    ///
    /// Parts are factors of sales, so that percentages multiply rather than add.
    public var sentences: [String] {
        [change.map(movement), change.flatMap(surprise), importanceSentence].compactMap(\.self)
    }

    private func movement(_ change: ForecastChange) -> String {
        let parts = change.parts
        let largest = parts.prefix(Self.named).filter { abs($0.amount) >= Self.negligible }
        let rest = parts.dropFirst(largest.count).reduce(0) { $0 + $1.amount }
        let others = abs(rest) >= Self.negligible ? ["everything else \(Self.signedPercent(rest))"] : []
        let reasons = largest.map { "\($0.group.rawValue) \(Self.signedPercent($0.amount))" } + others
        return "Sales of \(period.phrase) are forecast \(Self.comparison(change.total)) \(change.since.phrase)"
            + (reasons.isEmpty ? "." : ": \(reasons.joined(separator: ", ")).")
    }

    private static func comparison(_ amount: Double) -> String {
        guard abs(amount) >= negligible else { return "to equal the forecast of" }
        return "\(percent(abs: amount)) \(amount > 0 ? "above" : "below") the forecast of"
    }

    private func surprise(_ change: ForecastChange) -> String? {
        guard let sold = change.sold, sold > 0 else { return nil }
        let error = log1p(sold) - change.before
        let comparison = abs(error) < Self.negligible ? "equalled the forecast of" : "were \(Self.comparison(error))"
        return "Sales of \(change.since.phrase) \(comparison) this model."
    }

    private var importanceSentence: String? {
        let largest = importance.groups.prefix(Self.named).filter { $0.amount >= Self.negligible }
        guard !largest.isEmpty else { return nil }
        let groups = largest.map { "\($0.group.rawValue) \(Self.percent(abs: $0.amount))" }.joined(separator: ", ")
        return "What moves its forecasts most, on average of \(importance.periods) periods: \(groups)."
    }

    private static func signedPercent(_ amount: Double) -> String {
        (amount < 0 ? "-" : "+") + percent(abs: amount)
    }

    /// The size of a move on the log scale as percent of sales, one digit after the point.
    private static func percent(abs amount: Double) -> String {
        "\((abs(expm1(amount)) * 1_000).rounded() / 10) %"
    }
}
