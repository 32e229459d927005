/// The checks that sales data go through before anything is learnt from them.
public enum ValidationCheck: String, CaseIterable, Codable, Hashable, Sendable, CodingKeyRepresentable {
    /// The file is not the table that the config describes; always an error.
    case unreadable
    /// A week of the calendar has no row.
    case gap
    /// A week has more than one row.
    case duplicatePeriod = "duplicate-period"
    /// A week does not start on a Monday.
    case wrongWeekday = "wrong-weekday"
    /// The last row is too old for the draw.
    case freshness
    /// Tickets are missing.
    case missingTickets = "missing-tickets"
    /// Sales are zero.
    case zeroSales = "zero-sales"
    /// Sales are below zero.
    case negativeSales = "negative-sales"
    /// A number lies outside what can be.
    case range
    /// A column is suddenly 10³ or 10⁶ times larger or smaller.
    case unitsJump = "units-jump"
    /// A row differs from the last run's copy of it.
    case restated
    /// A jackpot is no rung of the ladder.
    case offLadder = "off-ladder"
    /// The ladder reaches far beyond any jackpot that was announced.
    case support
    /// Net revenue does not follow from sales, prizes and deductions.
    case ledger
    /// A column knows what only the draw could tell.
    case leakage
    /// A column looks as if it took its value after the draw had begun.
    case hindsight
    /// A quantity has left the level that it had.
    case drift
    /// There are too few weeks to learn from.
    case shortHistory = "short-history"

    /// Those whose severity a config may change.
    public static let weighable = allCases.filter { $0 != .unreadable }

    /// How much it weighs unless a config says otherwise.
    public var defaultSeverity: Finding.Severity {
        switch self {
        case .unreadable, .duplicatePeriod, .wrongWeekday, .freshness, .negativeSales, .range, .unitsJump, .leakage,
            .shortHistory:
            .error
        case .gap, .zeroSales, .restated, .ledger, .hindsight, .drift: .warning
        case .missingTickets, .offLadder, .support: .note
        }
    }
}
