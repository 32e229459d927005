internal import Foundation
public import Lottery

/// The place of a day in the year, as a smooth function of its date: no jump at new year, nor in a year of 53 weeks.
public enum SeasonPhase {
    /// Days in a mean Gregorian year.
    static let daysPerYear = 365.2425

    /// Sine and cosine of the first two annual harmonics on a day.
    public static func harmonics(on day: CalendarDay) -> SIMD4<Double> {
        let angle = 2 * Double.pi * (Double(day.daysSinceEpoch) / daysPerYear)
        return SIMD4(sin(angle), cos(angle), sin(2 * angle), cos(2 * angle))
    }
}
