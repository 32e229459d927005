/// A week of the ISO 8601 calendar: Monday to Sunday, numbered 1 to 52 or 53 within its week-numbering year.
public struct ISOWeek: Hashable, Comparable, Sendable {
    /// The Monday it starts on.
    public let monday: CalendarDay

    /// The week that contains a day.
    public init(containing day: CalendarDay) {
        self.monday = day.monday
    }

    /// The week-numbering year: that of the week's Thursday.
    public var year: Int { monday.advanced(by: 3).civil.year }

    /// The number in its year, 1 to 53.
    public var number: Int {
        let thursday = monday.advanced(by: 3)
        guard let newYear = CalendarDay(year: thursday.civil.year, month: 1, day: 1) else { return 1 }
        return (thursday - newYear) / 7 + 1
    }

    /// The week so many weeks later (earlier when negative).
    public func advanced(by weeks: Int) -> ISOWeek { ISOWeek(containing: monday.advanced(by: 7 * weeks)) }

    /// Whole weeks from the other week to this one.
    public static func - (later: ISOWeek, earlier: ISOWeek) -> Int { (later.monday - earlier.monday) / 7 }

    /// Earlier weeks first.
    public static func < (left: ISOWeek, right: ISOWeek) -> Bool { left.monday < right.monday }

    /// The given weekday of this week.
    public func day(_ weekday: Weekday) -> CalendarDay { monday.advanced(by: weekday.daysAfterMonday) }
}

extension ISOWeek: CustomStringConvertible {
    /// `2026-W47`.
    public var description: String { "\(year)-W\(number < 10 ? "0" : "")\(number)" }
}

extension ISOWeek {
    /// Reads `2026-W47`; nil for anything else, and for a week that its year does not have.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-W", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let year = Int(parts[0]),
            let number = Int(parts[1]), let newYear = CalendarDay(year: year, month: 1, day: 4)
        else { return nil }
        self = ISOWeek(containing: newYear).advanced(by: number - 1)
        guard self.year == year, self.number == number else { return nil }
    }
}
