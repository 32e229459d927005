import Artifacts
import Foundation
import Lottery

/// When the draw of a run closes, and whether the clock closes it.
struct DrawClosing: Hashable, Sendable {
    let draw: CalendarDay
    /// The first instant of the draw's day in the country's time zone.
    let instant: Date
    /// What the run took for today, in words, where that was not the day itself: then no clock closes its draw.
    let otherDay: String?

    /// - Throws: `ArtifactError`, `DriverError.unknownTimeZone`.
    init(_ run: RunContents) throws {
        let manifest = try run.manifest()
        let name = try run.read(CountryConfiguration.self).timeZone
        guard let zone = TimeZone(identifier: name) else {
            throw DriverError.unknownTimeZone(name, country: manifest.country)
        }
        draw = manifest.draw
        instant = draw.start(in: zone)
        otherDay = manifest.asOfSource == "today" ? nil : "as of \(manifest.asOf) (\(manifest.asOfSource))"
    }
}
