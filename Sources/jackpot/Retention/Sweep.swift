import Artifacts
import Foundation
import Lottery
import StepKit

/// Removes all garbage of a workspace, country by country, each under its lock; what is refused does not stop the rest.
struct Sweep {
    private let search: GarbageSearch
    private let removal: GarbageRemoval
    private let world: World
    private var removed: [Garbage] = []
    private var kept: [String: Int] = [:]
    private var problems: [GarbageReport.Problem] = []

    init(_ search: GarbageSearch, _ world: World) {
        self.search = search
        self.world = world
        removal = GarbageRemoval(search: search, who: world.userName, now: world.now)
    }

    /// Removes everything: what was removed, what was kept, and what could not be removed.
    mutating func report() async -> GarbageReport {
        remove(search.remains())
        for country in search.countries {
            do {
                try await sweep(country)
            } catch {
                problems.append(GarbageReport.Problem(error, at: country))
            }
        }
        return GarbageReport(isDeleted: true, garbage: removed, kept: kept, problems: problems)
    }

    /// Looks and removes under one lock: no driver opens or goes on with a run in between.
    private mutating func sweep(_ country: String) async throws {
        let folder = search.workspace.runs.appending(path: country, directoryHint: .isDirectory)
        let lock = CountryLock(in: folder, as: { [world] in LockHolder(of: world) }, onBusy: .fail)
        try await lock.take()
        defer { lock.release() }
        let findings = try search.runs(of: country)
        kept.merge(findings.kept, uniquingKeysWith: +)
        remove(findings.garbage)
    }

    private mutating func remove(_ garbage: [Garbage]) {
        for one in garbage {
            do {
                try removal.remove(one)
                removed.append(one)
            } catch {
                problems.append(GarbageReport.Problem(error, at: one.path))
            }
        }
    }
}
