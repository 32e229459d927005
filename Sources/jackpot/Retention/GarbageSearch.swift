import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines

/// Looks through a workspace for what no rule keeps.
struct GarbageSearch {
    /// What was found, and how many runs each reason keeps.
    struct Findings: Sendable {
        var garbage: [Garbage] = []
        var kept: [String: Int] = [:]

        mutating func add(_ other: Findings) {
            garbage += other.garbage
            kept.merge(other.kept, uniquingKeysWith: +)
        }
    }

    /// How old a leftover must be: nobody writes a file for so long.
    private static let leftoverAge: TimeInterval = 86_400

    let workspace: Workspace
    let pipeline: Pipeline
    let registry: ModelRegistry
    let policy: RetentionPolicy
    let now: Date

    /// Where runs lie between their removal from the runs and from the disk.
    var trash: URL { workspace.runs.appending(path: ".trash", directoryHint: .isDirectory) }

    /// The countries that have runs, by name.
    var countries: [String] {
        FolderListing(workspace.runs).folders.map(\.lastPathComponent).filter { !$0.hasPrefix(".") }
    }

    /// The runs of a country that go, and the logs of those that stay.
    ///
    /// - Throws: `RegistryError`.
    func runs(of country: String) throws -> Findings {
        let folder = workspace.runs.appending(path: country, directoryHint: .isDirectory)
        let retention = RunRetention(policy: policy, pointedTo: try registry.runsPointedTo(), now: now)
        let places = FolderListing(folder).folders.flatMap { FolderListing($0).folders }
        let found = places.compactMap { place in place.asRun.map { ($0, place) } }
        let byRun = Dictionary(found) { first, _ in first }
        var findings = Findings()
        for (run, verdict) in retention.verdicts(found.map(\.0), isComplete: { isComplete(byRun[$0]) }) {
            guard let place = byRun[run] else { continue }
            switch verdict {
            case .goes(let why): findings.garbage.append(garbage(.run, place, country, why))
            case .kept(let reason):
                findings.kept[reason, default: 0] += 1
                if retention.areLogsOld(of: run) { findings.garbage += logs(of: place, country) }
            }
        }
        return findings
    }

    /// What is no run: leftovers of interrupted writes, and of interrupted removals.
    func remains() -> [Garbage] {
        let trashed = FolderListing(trash).folders.map {
            garbage(.trash, $0, nil, "a removal was interrupted")
        }
        let places = [workspace.runs, workspace.registry] + outboxes
        // One folder may lie in another.
        let files = Set(places.flatMap { FolderListing($0).filesBelow })
        let leftovers = files.sorted { $0.path < $1.path }.filter { file in
            AtomicFile.isTemporary(file.lastPathComponent) && !file.path.hasPrefix(trash.path) && isOld(file)
        }
        return trashed + leftovers.map { garbage(.leftover, $0, nil, "a write was interrupted") }
    }

    /// The folders that messages are written to, beside the usual one; a config that cannot be read names none.
    private var outboxes: [URL] {
        let configs = (try? CountryFile.all(in: workspace)) ?? []
        let channels = configs.compactMap { try? $0.content.get() }.flatMap(\.notifications)
        let folders = channels.compactMap { channel -> String? in
            if case .file(let folder) = channel.route { folder } else { nil }
        }
        return Set(["outbox"] + folders).map { workspace.root.appending(path: $0).standardizedFileURL }
    }

    private func isComplete(_ place: URL?) -> Bool {
        // What cannot be read is not complete; the ledger keeps what counts.
        place.flatMap { try? RunPlan(of: pipeline.withoutPool, in: RunFolder($0)) }?.isComplete ?? false
    }

    private func isOld(_ file: URL) -> Bool {
        // A file that is gone meanwhile is nobody's garbage.
        let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
        guard let changed = attributes?[.modificationDate] as? Date else { return false }
        return now.timeIntervalSince(changed) >= Self.leftoverAge
    }

    private func logs(of place: URL, _ country: String) -> [Garbage] {
        let logs = RunFolder(place).logsFolder
        guard !FolderListing(logs).filesBelow.isEmpty else { return [] }
        return [garbage(.logs, logs, country, "keep-log-days: \(policy.keepLogDays)")]
    }

    private func garbage(_ kind: Garbage.Kind, _ url: URL, _ country: String?, _ why: String) -> Garbage {
        let path = workspace.recorded(url)
        return Garbage(kind: kind, country: country, path: path, bytes: FolderListing(url).bytes, why: why, url: url)
    }
}

extension URL {
    /// The run whose folder lies here, `…/<draw>/<run>`; nil for any other folder.
    fileprivate var asRun: RunRetention.Run? {
        RunRetention.Run(draw: deletingLastPathComponent().lastPathComponent, name: lastPathComponent)
    }
}
