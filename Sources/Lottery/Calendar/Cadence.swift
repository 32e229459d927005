/// What one row of a country's history covers.
public enum Cadence: String, CaseIterable, Codable, Hashable, Sendable {
    /// A week, with all its draws.
    case week
    /// One draw, for games with several draws a week.
    case draw

    /// The period of this cadence that a day belongs to.
    public func period(containing day: CalendarDay) -> SalesPeriod {
        switch self {
        case .week: .week(ISOWeek(containing: day))
        case .draw: .draw(day)
        }
    }

    /// `weeks` or `draws`.
    public var plural: String { rawValue + "s" }

    /// `week` or `draw`, as it stands before a number: `1 week`, `3 draws`.
    public func count(_ number: Int) -> String { "\(number) \(rawValue)\(number == 1 ? "" : "s")" }
}
