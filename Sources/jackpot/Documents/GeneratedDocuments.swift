import Artifacts
import Foundation
import Lottery
import Pipelines

/// The documents of the project that follow from its sources.
struct GeneratedDocuments {
    /// Path in the workspace and content of each document.
    let documents: [(path: String, text: String)]

    /// - Throws: `PipelineFileError`, or `DriverError.unreadable` without README or pipeline file.
    init(of workspace: Workspace) throws {
        let schemas = try ArtifactSchema.all.map { schema in
            ("pipeline/schemas/\(schema.file)", String(decoding: try schema.bytes(), as: UTF8.self))
        }
        let reference = ("configs/README.md", CountryConfigurationFile.reference)
        let picture = try MarkedPicture(of: try workspace.pipeline())
        let readmes = try ["README.md", "pipeline/README.md"].compactMap { path in
            try Self.present(path, in: workspace).map { (path, try picture.placed(in: $0, file: path)) }
        }
        documents = schemas + [reference] + readmes
    }

    /// Paths of the documents that are not as they should be.
    func stale(in workspace: Workspace) -> [String] {
        documents.filter { Self.text($0.path, in: workspace) != $0.text }.map(\.path)
    }

    /// Writes the documents that are not as they should be, and answers their paths.
    ///
    /// - Throws: `ArtifactError`.
    func write(to workspace: Workspace) throws -> [String] {
        let stale = stale(in: workspace)
        for (path, text) in documents where stale.contains(path) {
            let file = workspace.root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try AtomicFile.write(Data(text.utf8), to: file)
        }
        return stale
    }

    private static func present(_ path: String, in workspace: Workspace) throws(DriverError) -> String? {
        guard FileManager.default.fileExists(atPath: workspace.root.appending(path: path).path) else { return nil }
        guard let text = text(path, in: workspace) else {
            throw .unreadable(file: path, folder: workspace.root.path)
        }
        return text
    }

    private static func text(_ path: String, in workspace: Workspace) -> String? {
        // A document that is not there, or is no text, is stale.
        try? String(contentsOf: workspace.root.appending(path: path), encoding: .utf8)
    }
}
