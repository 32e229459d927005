internal import Foundation
public import Lottery

/// The place of a week in the year, as a smooth function of its date: no jump at new year, nor in a year of 53 weeks.
public enum SeasonPhase {
    /// Days in a mean Gregorian year.
    static let daysPerYear = 365.2425

    /// Sine and cosine of the first two annual harmonics at the Thursday of a week.
    public static func harmonics(of week: ISOWeek) -> SIMD4<Double> {
        let thursday = Double(week.monday.daysSinceEpoch + 3)
        let angle = 2 * Double.pi * (thursday / daysPerYear)
        return SIMD4(sin(angle), cos(angle), sin(2 * angle), cos(2 * angle))
    }
}
