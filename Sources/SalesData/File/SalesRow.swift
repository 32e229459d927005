public import Lottery

/// A row of the source file as it stands there, in the units of the vocabulary.
public struct SalesRow: Hashable, Sendable {
    /// Its line, the header being line 1.
    public let line: Int
    /// The day in its week column.
    public let day: CalendarDay
    /// What it says of its week.
    public let sales: PeriodSales
}
