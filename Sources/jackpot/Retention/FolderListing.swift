import Foundation

/// What lies in a folder, or in one that does not exist: nothing.
struct FolderListing {
    private let url: URL

    init(_ url: URL) {
        self.url = url
    }

    /// The folders in it, by name; no links to folders.
    var folders: [URL] {
        // A folder that does not exist holds none.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        let all = names.sorted().map { url.appending(path: $0, directoryHint: .isDirectory) }
        return all.filter { type($0) == .typeDirectory }
    }

    /// The files in it and in the folders below, by path.
    var filesBelow: [URL] {
        let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
        return paths.sorted().map { url.appending(path: $0, directoryHint: .notDirectory) }.filter {
            type($0) == .typeRegular
        }
    }

    /// The bytes of the file itself, or of all files in the folder and below.
    var bytes: Int64 {
        let files = type(url) == .typeRegular ? [url] : filesBelow
        return files.reduce(0) { $0 + size($1) }
    }

    private func type(_ file: URL) -> FileAttributeType? { attributes(file)[.type] as? FileAttributeType }

    private func size(_ file: URL) -> Int64 { (attributes(file)[.size] as? NSNumber)?.int64Value ?? 0 }

    private func attributes(_ file: URL) -> [FileAttributeKey: Any] {
        // A file that is gone meanwhile has none.
        (try? FileManager.default.attributesOfItem(atPath: file.path)) ?? [:]
    }
}
