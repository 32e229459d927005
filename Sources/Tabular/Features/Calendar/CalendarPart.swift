internal import Foundation

/// A number that the date alone gives.
public enum CalendarPart: Hashable, Sendable, Codable {
    /// Monday 1 to Sunday 7.
    case weekday
    /// 1 to 31.
    case dayOfMonth
    /// 1 to 366.
    case dayOfYear
    /// January 1 to December 12.
    case month
    /// Week of the ISO year, 1 to 53.
    case isoWeek
    /// The Gregorian year.
    case year
    /// Share of the mean Gregorian year that has passed, 0 up to 1: it goes round without regard to the calendar's
    /// years, and so jumps by a day at most and never because a year has 53 weeks.
    case yearPosition
    /// Sine and cosine of so many annual harmonics, in the order sin 1, cos 1, sin 2, cos 2: smooth over new year.
    case fourier(harmonics: Int)

    /// Days in a mean Gregorian year.
    static let daysPerYear = 365.2425

    /// Endings of the feature's columns; one empty ending where there is one column.
    var columns: [String] {
        guard case .fourier(let harmonics) = self else { return [""] }
        return (1...max(1, harmonics)).flatMap { [" sin \($0)", " cos \($0)"] }
    }

    /// The values of a day, one per column.
    func values(ofDay day: Int) -> [Double] {
        switch self {
        case .weekday: [Double(CivilDate.weekday(ofDay: day))]
        case .dayOfMonth: [Double(CivilDate(daysSinceEpoch: day).day)]
        case .dayOfYear: [Double(Self.dayOfYear(day))]
        case .month: [Double(CivilDate(daysSinceEpoch: day).month)]
        case .isoWeek: [Double((Self.dayOfYear(day - CivilDate.weekday(ofDay: day) + 4) - 1) / 7 + 1)]
        case .year: [Double(CivilDate(daysSinceEpoch: day).year)]
        case .yearPosition: [Self.turns(day) - Self.turns(day).rounded(.down)]
        case .fourier(let harmonics): Self.waves(day, harmonics)
        }
    }

    private static func dayOfYear(_ day: Int) -> Int {
        let year = CivilDate(daysSinceEpoch: day).year
        return day - (CivilDate(year: year, month: 1, day: 1)?.daysSinceEpoch ?? day) + 1
    }

    /// Mean years since 1970-01-01.
    private static func turns(_ day: Int) -> Double { Double(day) / daysPerYear }

    private static func waves(_ day: Int, _ harmonics: Int) -> [Double] {
        let angle = 2 * Double.pi * turns(day)
        return (1...harmonics).flatMap { [sin(Double($0) * angle), cos(Double($0) * angle)] }
    }
}
