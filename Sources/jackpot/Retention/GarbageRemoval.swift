import Artifacts
import Foundation
import Lottery
import ModelRegistry

/// Removes what was found, so that a kill at any moment leaves nothing half-removed where runs are looked for.
///
/// A run is first noted as swept in the ledger, then moved out of the runs in one step, then deleted. Killed before the
/// move, the run is still whole; killed after it, the next removal empties the trash.
struct GarbageRemoval {
    let search: GarbageSearch
    /// Who asked for it.
    let who: String
    /// The clock: a removal may take long, and the ledger wants its rows in the order of time.
    let now: @Sendable () -> Date

    /// Removes one thing; what is gone already is no error.
    ///
    /// - Throws: `RetentionError`, `RegistryError`, `ArtifactError`.
    func remove(_ garbage: Garbage) throws {
        switch garbage.kind {
        case .run: try removeRun(garbage)
        case .logs: for file in FolderListing(garbage.url).filesBelow { try delete(file) }
        case .leftover, .trash: try delete(garbage.url)
        }
    }

    private func removeRun(_ garbage: Garbage) throws {
        let name = garbage.url.lastPathComponent
        try search.registry.noteSwept(name, by: who, why: garbage.why, at: now())
        try RunFolder.makeFolder(search.trash)
        let place = search.trash.appending(path: name, directoryHint: .isDirectory)
        guard rename(garbage.url.path, place.path) == 0 else {
            throw RetentionError.notRemoved(path: garbage.url.path, reason: SystemError(code: errno))
        }
        // A draw that still has runs refuses this, and rightly so.
        _ = rmdir(garbage.url.deletingLastPathComponent().path)
        try delete(place)
    }

    private func delete(_ url: URL) throws {
        do {
            try FileManager.default.removeItem(at: url)
        } catch CocoaError.fileNoSuchFile {
            return
        } catch let error as CocoaError {
            let code = (error.underlying as? POSIXError)?.code.rawValue ?? EIO
            throw RetentionError.notRemoved(path: url.path, reason: SystemError(code: code))
        }
    }
}
