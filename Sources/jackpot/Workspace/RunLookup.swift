import Artifacts
import Foundation
import Lottery

/// Finds a run by its name, by the start of its name, or by its folder.
struct RunLookup {
    let workspace: Workspace

    /// - Throws: `DriverError.unknownRun`, `DriverError.ambiguousRun`.
    func folder(_ text: String) throws(DriverError) -> RunFolder {
        let named = RunFolder(URL(filePath: text, directoryHint: .isDirectory))
        if text.contains("/") || text == ".", FileManager.default.fileExists(atPath: named.stepsFolder.path) {
            return named
        }
        let candidates = PastRun.allFolders(under: workspace.runs).filter { $0.name.hasPrefix(text) }
        if let exact = candidates.first(where: { $0.name == text }) { return exact }
        guard let found = candidates.first, !text.isEmpty else {
            throw .unknownRun(text, folder: workspace.runs.path)
        }
        guard candidates.count == 1 else { throw .ambiguousRun(text, candidates: candidates.map(\.name)) }
        return found
    }
}

extension RunFolder {
    /// The run's name.
    var name: String { url.lastPathComponent }
}
