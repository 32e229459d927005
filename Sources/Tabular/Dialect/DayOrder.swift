/// How a table writes days.
public enum DayOrder: String, CaseIterable, Hashable, Sendable {
    /// `2025-12-31`
    case iso
    /// `31/12/2025`, with `/`, `.` or `-`
    case dayFirst = "day-first"
    /// `12/31/2025`, with `/`, `.` or `-`
    case monthFirst = "month-first"

    /// A day in this order, for messages.
    var example: String {
        switch self {
        case .iso: "2025-12-31"
        case .dayFirst: "31/12/2025"
        case .monthFirst: "12/31/2025"
        }
    }
}
