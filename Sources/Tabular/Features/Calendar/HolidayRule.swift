/// Which day of a year a holiday falls on.
public enum HolidayRule: Hashable, Sendable, Codable {
    /// The same day each year; 29 February only in leap years.
    case fixed(month: Int, day: Int)
    /// So many days after Easter Sunday of the western churches, earlier when negative.
    case easter(offset: Int)
    /// The n-th such weekday (Monday 1 to Sunday 7) of a month: 1 to 5, or -1 for the last. Years whose month has no
    /// fifth have no such holiday.
    case nthWeekday(month: Int, weekday: Int, nth: Int)

    /// Whether the numbers name a day that some year has.
    var isPossible: Bool {
        switch self {
        case .fixed(let month, let day): CivilDate(year: 2000, month: month, day: day) != nil
        case .easter(let offset): (-366...366).contains(offset)
        case .nthWeekday(let month, let weekday, let nth):
            (1...12).contains(month) && (1...7).contains(weekday) && (nth == -1 || (1...5).contains(nth))
        }
    }

    /// The day in a year, counted from 1970-01-01; nil where the year has none.
    func day(in year: Int) -> Int? {
        switch self {
        case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)?.daysSinceEpoch
        case .easter(let offset): EasterSunday.day(in: year) + offset
        case .nthWeekday(let month, let weekday, let nth): Self.nth(nth, weekday, month, year)
        }
    }

    private static func nth(_ nth: Int, _ weekday: Int, _ month: Int, _ year: Int) -> Int? {
        guard let first = CivilDate(year: year, month: month, day: 1)?.daysSinceEpoch else { return nil }
        let length = CivilDate.length(ofMonth: month, year: year)
        let earliest = first + (weekday - CivilDate.weekday(ofDay: first) + 7) % 7
        let last = earliest + (first + length - 1 - earliest) / 7 * 7
        let day = nth == -1 ? last : earliest + 7 * (nth - 1)
        return day <= last ? day : nil
    }
}
