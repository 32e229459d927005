import Foundation
import Lottery

/// The day that a run takes for today, and the draw that follows from it.
struct DrawDay: Hashable, Sendable {
    /// The day taken for today.
    let asOf: CalendarDay
    /// Where it came from, as `RunManifest.asOfSource` says.
    let source: String
    /// The next draw after it.
    let draw: CalendarDay

    private static let named = "option"

    /// What the user named counts most, then the config's rule.
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
            (asOf, source) = (option, Self.named)
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

    /// The day for a draw: for one that the user named and that is not the coming one, the day before it.
    ///
    /// - Parameters:
    ///   - configuration: the country.
    ///   - choice: the draw.
    ///   - coming: answers the coming draw by the config's rule.
    /// - Throws: `DriverError.noDraw` for a day without a draw, and what `coming` throws.
    init(_ configuration: CountryConfiguration, _ choice: DrawChoice, coming: () throws -> DrawDay) throws {
        switch choice {
        case .coming: self = try coming()
        case .asOf(let day):
            let draw = configuration.draws.next(after: day)
            // Data that tell no coming draw are refused by the step that checks them, which explains more.
            let isPast = (try? coming()).map { draw < $0.draw } ?? false
            self.init(asOf: day, source: isPast ? RunManifest.backfill : Self.named, draw: draw)
        case .on(let draw):
            let eve = draw.advanced(by: -1)
            let next = configuration.draws.next(after: eve)
            guard next == draw else { throw DriverError.noDraw(draw, country: configuration.country, next: next) }
            let coming = try coming()
            self =
                coming.draw == draw
                ? coming
                : DrawDay(asOf: eve, source: draw < coming.draw ? RunManifest.backfill : Self.named, draw: draw)
        }
    }

    private init(asOf: CalendarDay, source: String, draw: CalendarDay) {
        self.asOf = asOf
        self.source = source
        self.draw = draw
    }
}
