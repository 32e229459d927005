import Foundation

extension RunFolder {
    /// Removes what steps that were killed have left: artifacts that no receipt names, and files written in part.
    ///
    /// Only while nobody else writes into the folder. Files that are no artifacts are not touched, nor is anything where
    /// a receipt cannot be read: that is for `verify` to tell.
    public func removeLeftovers() {
        guard let receipts = try? receipts() else { return }
        let named = Set(receipts.flatMap(\.wrote.keys))
        // What cannot be removed is told by `verify`, too.
        for path in files() where !named.contains(path) && Self.mayBeLeftover(path) { _ = unlink(file(path).path) }
    }

    private static func mayBeLeftover(_ path: String) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return AtomicFile.isTemporary(name) || Catalog.artifact(ofFile: path) != nil
    }

    private func files() -> [String] {
        // A folder that cannot be listed has nothing that could be removed.
        FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    }
}
