/// What a feature measures, and in which columns.
///
/// Kinds that look back see published rows alone: of a planned column the rows before this one, of an outcome column
/// with publication lag L all but the last L of them. A value that is not known is NaN, and windows pass over it.
public enum FeatureKind: Hashable, Sendable, Codable {
    /// The value of a planned column in the row itself.
    case planned(String)
    /// The value so many rows before; `rows` must be above the column's publication lag.
    case lag(String, rows: Int)
    /// The last known value among the published rows.
    case lastKnown(String)
    /// A statistic of the known values among the last so many published rows; at the start of a series, of fewer.
    case rolling(String, RollingStatistic, rows: Int)
    /// Exponentially weighted mean of the published known values: m = k·m + (1 - k)·x with k = 0.5^(1/halfLife), begun
    /// at the first; `halfLife` in rows. Unknown values change nothing.
    case weightedMean(String, halfLife: Double)
    /// Published rows since the last event, at most `cap`; before any event, published rows so far.
    case rowsSince(FeatureEvent, of: String, cap: Int)
    /// A part of the row's date.
    case calendar(CalendarPart)
    /// Days since the row before; NaN for the first.
    case daysSincePrevious
    /// The row's day in a calendar of holidays.
    case holidays(HolidayCalendar, HolidayMeasure)
    /// The category of a planned column as a number: 0, 1, 2 … in the order in which categories first appeared in the
    /// rows before, of all groups; NaN for one that had not.
    case ordinal(String)
    /// One column of 0 and 1 for each of the first categories of a planned column, in the order in which they first
    /// appeared in the rows before, of all groups; a category that is unknown or beyond the limit is 0 in all.
    case oneHot(String, limit: Int)

    /// The column it reads, if any.
    public var column: String? {
        switch self {
        case .planned(let name), .lag(let name, _), .lastKnown(let name), .rolling(let name, _, _): name
        case .weightedMean(let name, _), .rowsSince(_, let name, _), .ordinal(let name), .oneHot(let name, _): name
        case .calendar, .daysSincePrevious, .holidays: nil
        }
    }

    /// Whether it reads the day of the row.
    var needsDay: Bool {
        switch self {
        case .calendar, .daysSincePrevious, .holidays: true
        case .planned, .lag, .lastKnown, .rolling, .weightedMean, .rowsSince, .ordinal, .oneHot: false
        }
    }

    /// Whether it reads the row's own value, which must be planned then.
    var needsPlanned: Bool {
        switch self {
        case .planned, .ordinal, .oneHot: true
        case .lag, .lastKnown, .rolling, .weightedMean, .rowsSince, .calendar, .daysSincePrevious, .holidays: false
        }
    }

    /// Whether it learns from the rows of all groups rather than from its own.
    var isCommon: Bool {
        switch self {
        case .ordinal, .oneHot: true
        case .planned, .lag, .lastKnown, .rolling, .weightedMean, .rowsSince, .calendar, .daysSincePrevious,
            .holidays:
            false
        }
    }
}
