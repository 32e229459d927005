import Artifacts
import Foundation
import Lottery
import ModelRegistry

/// The earlier runs of a country, for what a new run takes along from them.
///
/// A run that did not get so far, was swept away or was damaged has nothing to take along.
struct PreviousRuns {
    private let manifest: RunManifest
    /// Newest first.
    private let earlier: [RunRecord]
    private let runs: URL

    /// - Throws: `RegistryError`.
    init(before manifest: RunManifest, _ registry: ModelRegistry, under runs: URL) throws {
        self.manifest = manifest
        self.runs = runs
        earlier = try registry.allRuns(of: manifest.country).filter { $0.run != manifest.run }
    }

    /// What the newest run with checked data learnt from; nil for a country's first run.
    var history: PreviousHistory? {
        let weeks = earlier.lazy.compactMap { try? folder(of: $0).read([PeriodSales].self) }
        return weeks.first.map { PreviousHistory(weeks: $0) }
    }

    /// What the newest run for the nearest earlier draw announced; nil where there is none.
    var decision: PreviousDecision? {
        let before = earlier.filter { $0.draw < manifest.draw }.sorted { ($0.draw, $0.run) > ($1.draw, $1.run) }
        return before.lazy.compactMap { decision(of: folder(of: $0)) }.first
    }

    private func decision(of folder: RunFolder) -> PreviousDecision? {
        guard let contents = try? RunContents(of: folder), let run = try? contents.manifest(),
            let announced = try? contents.announcement()
        else { return nil }
        let validation = try? contents.readIfPresent(ValidationReport.self)
        return PreviousDecision(run: run, announced: announced, validation: validation)
    }

    private func folder(of record: RunRecord) -> RunFolder { RunFolder(under: runs, path: record.folder) }
}
