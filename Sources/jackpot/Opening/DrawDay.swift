import Foundation
import Lottery

/// The day that a run takes for today, and the draw that follows from it.
struct DrawDay: Hashable, Sendable {
    /// The day taken for today.
    let asOf: CalendarDay
    /// Where it came from: `today`, `end-of-data` or `option`.
    let source: String
    /// The next draw after it.
    let draw: CalendarDay

    /// The option counts most, then the config's rule.
    ///
    /// - Parameters:
    ///   - configuration: the country.
    ///   - option: the day that the user named; nil for none.
    ///   - now: the instant it is.
    ///   - lastPeriod: reads the last week of the data, where it is needed.
    /// - Throws: `DriverError.unknownTimeZone`, and what `lastPeriod` throws.
    init(
        _ configuration: CountryConfiguration,
        option: CalendarDay?,
        now: Date,
        lastPeriod: () throws -> SalesPeriod
    ) throws {
        let draws = configuration.draws
        if let option {
            (asOf, source) = (option, "option")
        } else if configuration.asOf == .endOfData {
            (asOf, source) = (draws.day(of: try lastPeriod()), CountryConfiguration.AsOf.endOfData.rawValue)
        } else {
            let name = configuration.timeZone
            guard let zone = TimeZone(identifier: name) else {
                throw DriverError.unknownTimeZone(name, country: configuration.country)
            }
            (asOf, source) = (CalendarDay(now, in: zone), CountryConfiguration.AsOf.today.rawValue)
        }
        draw = draws.next(after: asOf)
    }
}
