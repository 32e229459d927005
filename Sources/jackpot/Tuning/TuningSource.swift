import Artifacts
import Foundation
import Lottery
import SalesData

/// A country's checked history, as a run for its next draw would learn from it.
struct TuningSource: Sendable {
    let configuration: CountryConfiguration
    let history: SalesHistory
    /// What the history was made from.
    let pinned: PinnedCountry

    /// Reads a country's config and data and puts them through the checks.
    ///
    /// - Throws: `ConfigurationError`, `ArtifactError`, `SalesDataError`, `DriverError`, `TuningError.dataRefused`.
    init(_ file: CountryFile, in workspace: Workspace, asOf option: CalendarDay?, now: Date) throws {
        pinned = try PinnedCountry(file, in: workspace, asOf: option, now: now)
        configuration = pinned.configuration
        let folder = file.url.deletingLastPathComponent()
        let sales = URL(filePath: configuration.source.file, relativeTo: folder).standardizedFileURL
        let bytes = [UInt8](try FilePieces.bytes(of: sales))
        let checks = SalesChecks(
            configuration: configuration,
            file: try SalesFile(configuration: configuration, bytes: bytes),
            planned: PlannedPeriod(period: configuration.draws.period(of: pinned.day.draw))
        )
        let outcome = checks.run()
        guard let history = outcome.history else { throw Self.refusal(outcome.report, pinned) }
        self.history = history
    }

    private static func refusal(_ report: ValidationReport, _ pinned: PinnedCountry) -> TuningError {
        guard let first = report.findings.first(where: { $0.severity == .error }) else {
            preconditionFailure("a report without errors refused the data")
        }
        return .dataRefused(
            country: report.country,
            file: pinned.configuration.source.file,
            check: first.check,
            problem: first.problem
        )
    }
}
