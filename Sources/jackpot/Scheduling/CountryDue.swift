import Artifacts
import Foundation
import Lottery
import ModelRegistry
import SalesData
import StepKit

/// What one country's coming draw needs now.
struct CountryDue: Encodable, Hashable, Sendable {
    let country: String
    /// The country's time zone; nil where its config cannot be used.
    let timeZone: String?
    /// The coming draw.
    let draw: CalendarDay?
    /// Whether the coming draw has no recommendation yet.
    let isDue: Bool
    /// From when on a run decides the coming draw.
    let since: Date?
    /// Until when.
    let until: Date?
    /// The draws of the last weeks that have none.
    let missed: [CalendarDay]
    /// Why the coming draw is not known.
    let problem: String?
}

extension CountryDue {
    /// What is due of a config's country; a config or data that cannot be used is a problem of that country alone.
    ///
    /// - Parameters:
    ///   - file: the config.
    ///   - registry: where recommendations are.
    ///   - day: what is taken for today; nil for the config's rule.
    ///   - now: the instant it is.
    ///   - weeks: how far back missed draws are looked for.
    /// - Throws: `RegistryError`.
    init(
        _ file: CountryFile,
        registry: ModelRegistry,
        asOf day: CalendarDay?,
        now: Date,
        lookingBack weeks: Int
    ) throws {
        let known: (CountryConfiguration, CalendarDay, TimeZone)
        do {
            known = try Self.next(file, asOf: day, now: now)
        } catch {
            self.init(file.country, problem: ToldError(error).what)
            return
        }
        let (configuration, draw, zone) = known
        let agenda = DrawAgenda(
            configuration.draws,
            next: draw,
            in: zone,
            recommended: try registry.recommendedDraws(of: configuration.country),
            lookingBack: weeks
        )
        self.init(file.country, zone.identifier, agenda)
    }

    private init(_ country: String, _ timeZone: String, _ agenda: DrawAgenda) {
        self.country = country
        self.timeZone = timeZone
        draw = agenda.draw
        isDue = agenda.isDue
        since = agenda.since
        until = agenda.until
        missed = agenda.missed
        problem = nil
    }

    private init(_ country: String, problem: String) {
        self.country = country
        (timeZone, draw, since, until) = (nil, nil, nil, nil)
        (isDue, missed) = (false, [])
        self.problem = problem
    }

    private static func next(
        _ file: CountryFile,
        asOf day: CalendarDay?,
        now: Date
    ) throws -> (CountryConfiguration, CalendarDay, TimeZone) {
        let configuration = try file.content.get()
        guard let zone = TimeZone(identifier: configuration.timeZone) else {
            throw DriverError.unknownTimeZone(configuration.timeZone, country: configuration.country)
        }
        let next = try DrawDay(configuration, option: day, now: now) {
            let folder = file.url.deletingLastPathComponent()
            let data = URL(filePath: configuration.source.file, relativeTo: folder).standardizedFileURL
            return try SalesFile.lastPeriod(configuration: configuration, bytes: [UInt8](FilePieces.bytes(of: data)))
        }
        return (configuration, next.draw, zone)
    }
}
