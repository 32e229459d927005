import Artifacts
import Foundation
import Lottery
import SalesData

/// A country's part of the outside world, as a run pins it: config, data, and the draw that follows from them.
struct PinnedCountry: Hashable, Sendable {
    let configuration: CountryConfiguration
    let configurationFile: RunManifest.PinnedFile
    let salesData: RunManifest.PinnedFile
    let plannedData: RunManifest.PinnedFile?
    /// Whether the data agreed with a pointer file; nil where there is none.
    let pointerVerified: Bool?
    let day: DrawDay

    /// Reads every file and checks the data against the pointer files beside them.
    ///
    /// - Throws: `ConfigurationError`, `ArtifactError`, `SalesDataError`, `DriverError`.
    init(_ file: CountryFile, in workspace: Workspace, draw choice: DrawChoice = .coming, now: Date) throws {
        let configuration = try file.content.get()
        let data = DataFiles(configuration, config: file)
        let sales = try data.pin(configuration.source.file)
        self.configuration = configuration
        configurationFile = try RunManifest.PinnedFile(pinning: file.url, path: file.name)
        salesData = sales.pinned
        plannedData = try configuration.source.plannedFile.map { try data.pin($0).pinned }
        pointerVerified = sales.pointerVerified
        day = try DrawDay(configuration, choice) {
            try DrawDay(configuration, option: nil, now: now) {
                try SalesFile.lastPeriod(configuration: configuration, bytes: [UInt8](sales.bytes))
            }
        }
    }

    /// The same for the first draw after a day that is taken for today; nil for the coming draw.
    init(_ file: CountryFile, in workspace: Workspace, asOf day: CalendarDay?, now: Date) throws {
        try self.init(file, in: workspace, draw: day.map { .asOf($0) } ?? .coming, now: now)
    }
}

/// The data files that a config names, relative to its folder.
private struct DataFiles {
    let configuration: CountryConfiguration
    let config: CountryFile

    init(_ configuration: CountryConfiguration, config: CountryFile) {
        self.configuration = configuration
        self.config = config
    }

    func pin(_ path: String) throws -> (pinned: RunManifest.PinnedFile, bytes: Data, pointerVerified: Bool?) {
        let file = URL(filePath: path, relativeTo: config.url.deletingLastPathComponent()).standardizedFileURL
        let bytes: Data
        do {
            bytes = try FilePieces.bytes(of: file)
        } catch ArtifactError.missing {
            throw DriverError.dataMissing(file: file.path, config: config.name, country: configuration.country)
        }
        let pinned = RunManifest.PinnedFile(path: path, sha256: Checksum.sha256(bytes), bytes: bytes.count)
        return (pinned, bytes, try isVerified(file))
    }

    /// True after a check against the pointer file; nil where there is none.
    private func isVerified(_ file: URL) throws -> Bool? {
        let pointer = DataPointer.file(beside: file)
        guard FileManager.default.fileExists(atPath: pointer.path) else { return nil }
        try DataPointer(contentsOf: pointer).verify(file, pointer: pointer)
        return true
    }
}
