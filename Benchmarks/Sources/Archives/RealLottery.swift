import Artifacts
public import Foundation
public import Lottery
internal import SalesData

/// A real lottery as the product reads it: its config, and its history through the checks.
public struct RealLottery: Sendable {
    /// The country, with the judged periods as the origins of its evaluation.
    public let configuration: CountryConfiguration
    /// What was sold.
    public let history: SalesHistory

    /// The six games, in the order of the tables.
    public static let names = ["lotofacil", "quina", "timemania", "megasena", "powerball", "korea"]

    /// Reads a config and the data it names.
    ///
    /// - Parameters:
    ///   - config: the file.
    ///   - judged: the last periods, which are judged.
    /// - Throws: the errors of reading, and `Refused` where the checks refuse the data.
    public init(config: URL, judged: Int) throws {
        var configuration = try CountryConfigurationFile.read(at: config, fileName: config.lastPathComponent).get()
        configuration.forecast.origins = judged
        let data = config.deletingLastPathComponent().appending(path: configuration.source.file)
        let bytes = [UInt8](try Data(contentsOf: data))
        let last = try SalesFile.lastPeriod(configuration: configuration, bytes: bytes)
        let checks = SalesChecks(
            configuration: configuration,
            file: try SalesFile(configuration: configuration, bytes: bytes),
            planned: PlannedPeriod(period: Self.planned(after: last, configuration.draws))
        )
        let outcome = checks.run()
        guard let checked = outcome.history else { throw Refused(report: outcome.report) }
        self.configuration = configuration
        self.history = try Self.complete(checked)
    }

    /// The last week of the archives can be partial: it is planned here, not judged.
    ///
    /// A draw is a whole one.
    private static func planned(after last: SalesPeriod, _ draws: DrawSchedule) -> SalesPeriod {
        guard case .draw(let day) = last else { return last }
        return draws.period(of: draws.next(after: day))
    }

    /// The first week of the archives can be partial as well.
    private static func complete(_ history: SalesHistory) throws -> SalesHistory {
        guard case .week = history.planned.period else { return history }
        return try SalesHistory(periods: Array(history.periods.dropFirst()), planned: history.planned)
    }

    /// The checks refuse the data.
    public struct Refused: Error, CustomStringConvertible {
        let report: ValidationReport

        /// The first finding, which is the heaviest.
        public var description: String {
            "the checks refuse the data of \(report.country): \(report.findings.first?.problem ?? "")"
        }
    }
}
