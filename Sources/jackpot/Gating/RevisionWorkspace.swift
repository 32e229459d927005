import Artifacts
import Foundation
import Lottery

/// Configs and data as they were in a git revision, laid out in a scratch folder at the paths that they have in the
/// workspace, so that what names one from the other still holds.
struct RevisionWorkspace: Sendable {
    let revision: GitRevision
    /// The workspace below the scratch folder.
    let workspace: Workspace
    private let folder: URL

    init(_ revision: GitRevision, of present: Workspace, in scratch: URL) {
        self.revision = revision
        // A folder that is kept may be used for another revision later.
        folder = scratch.appending(path: "revision/\(revision.commit)", directoryHint: .isDirectory)
        workspace = Workspace(
            root: Self.place(of: present.root, in: folder).path,
            configs: Self.place(of: present.configs, in: folder).path,
            pipeline: present.pipelineFile
        )
    }

    /// A config of the revision, with its data at hand; nil where the revision has no such config.
    ///
    /// - Throws: `ArtifactError` where a file cannot be written.
    func config(like present: CountryFile) throws -> CountryFile? {
        guard try lay(present.url) else { return nil }
        let file = CountryFile(Self.place(of: present.url, in: folder), in: workspace)
        // A config that cannot be read names no data; whoever reads it next tells why.
        if let configuration = try? file.content.get() {
            let source = configuration.source
            for path in [source.file] + (source.plannedFile.map { [$0] } ?? []) {
                try layData(URL(filePath: path, relativeTo: folder(of: present)).standardizedFileURL)
            }
        }
        return file
    }

    private func folder(of file: CountryFile) -> URL { file.url.deletingLastPathComponent() }

    /// Lays out a data file and the pointer beside it; data that git does not hold are those of now, which the
    /// revision's pointer, if it has one, must agree with.
    ///
    /// Data that are nowhere are told by whoever reads them.
    private func layData(_ file: URL) throws {
        _ = try lay(DataPointer.file(beside: file))
        let place = Self.place(of: file, in: folder)
        if try lay(file) || FileManager.default.fileExists(atPath: place.path) { return }
        guard FileManager.default.fileExists(atPath: file.path) else { return }
        try RunFolder.makeFolder(place.deletingLastPathComponent())
        try FileManager.default.createSymbolicLink(at: place, withDestinationURL: file)
    }

    /// Writes a file as it was; false where the revision does not have it.
    private func lay(_ file: URL) throws(ArtifactError) -> Bool {
        guard let bytes = revision.bytes(of: file) else { return false }
        let place = Self.place(of: file, in: folder)
        try RunFolder.makeFolder(place.deletingLastPathComponent())
        try AtomicFile.write(bytes, to: place)
        return true
    }

    private static func place(of file: URL, in folder: URL) -> URL {
        folder.appending(path: String(file.standardizedFileURL.path.drop { $0 == "/" }))
    }
}
