import Artifacts
import Foundation
import Lottery
import SalesData

/// A real lottery as the product reads it: its config, and its history through the checks.
struct RealLottery {
    let configuration: CountryConfiguration
    let history: SalesHistory

    /// Reads a config and the data it names; the judged weeks become the origins of its evaluation.
    init(config: URL, judgedWeeks: Int) throws {
        var configuration = try CountryConfigurationFile.read(at: config, fileName: config.lastPathComponent).get()
        configuration.forecast.origins = judgedWeeks
        let data = config.deletingLastPathComponent().appending(path: configuration.source.file)
        let bytes = [UInt8](try Data(contentsOf: data))
        let last = try SalesFile.lastPeriod(configuration: configuration, bytes: bytes)
        // The first and the last week of the archives can be partial: the last one is planned here, not judged.
        let checks = SalesChecks(
            configuration: configuration,
            file: try SalesFile(configuration: configuration, bytes: bytes),
            planned: PlannedPeriod(period: last)
        )
        let outcome = checks.run()
        guard let checked = outcome.history else { throw Refused(lottery: configuration.country) }
        self.configuration = configuration
        self.history = try SalesHistory(periods: Array(checked.periods.dropFirst()), planned: checked.planned)
    }

    /// The checks refuse the data.
    struct Refused: Error, CustomStringConvertible {
        let lottery: CountryName

        var description: String { "the checks refuse the data of \(lottery)" }
    }
}
