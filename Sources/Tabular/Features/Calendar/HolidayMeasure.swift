/// What a feature says of a day and a calendar of holidays.
public enum HolidayMeasure: Hashable, Sendable, Codable {
    /// How many of the days from the row's own on are holidays; 1 day asks whether the row's day is one.
    case count(days: Int)
    /// Days to the nearest holiday, before or after, at most `cap`.
    case distance(cap: Int)
    /// Days until the next holiday, 0 on one, at most `cap`.
    case ahead(cap: Int)
    /// Days since the last holiday, 0 on one, at most `cap`.
    case behind(cap: Int)

    /// The days looked at, 1 or more; 0 or more for a cap.
    var reach: Int {
        switch self {
        case .count(let days): days - 1
        case .distance(let cap), .ahead(let cap), .behind(let cap): cap
        }
    }

    /// The value of a day.
    func value(ofDay day: Int, in calendar: HolidayCalendar) -> Double {
        switch self {
        case .count: Double(calendar.holidays(day...day + reach).count)
        case .distance(let cap): nearest(calendar.holidays(day - cap...day + cap), day)
        case .ahead(let cap): nearest(calendar.holidays(day...day + cap), day)
        case .behind(let cap): nearest(calendar.holidays(day - cap...day), day)
        }
    }

    private func nearest(_ holidays: [Int], _ day: Int) -> Double {
        Double(holidays.map { abs($0 - day) }.min() ?? reach)
    }
}
