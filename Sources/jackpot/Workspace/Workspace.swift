import Foundation
import Lottery
import Pipelines

/// The folders and files that the driver works on.
struct Workspace: Hashable, Sendable {
    /// What everything else lies in.
    let root: URL
    /// One config per country.
    let configs: URL
    /// The pipeline file, as it was named.
    let pipelineFile: String
    /// The file of the cash pool, as it was named; nil where it was not.
    let namedPortfolio: String?

    init(root: String, configs: String, pipeline: String, portfolio: String? = nil) {
        self.root = URL(filePath: root, directoryHint: .isDirectory).standardizedFileURL
        self.configs = URL(filePath: configs, directoryHint: .isDirectory, relativeTo: self.root).standardizedFileURL
        self.pipelineFile = pipeline
        self.namedPortfolio = portfolio
    }

    /// The file of the cash pool, which need not exist.
    var portfolioFile: URL {
        URL(filePath: namedPortfolio ?? "portfolio.yaml", relativeTo: root).standardizedFileURL
    }

    /// One folder per run: `runs/<country>/<draw>/<run>`.
    var runs: URL { root.appending(path: "runs", directoryHint: .isDirectory) }

    /// The folder of the registry.
    var registry: URL { root.appending(path: "registry", directoryHint: .isDirectory) }

    /// A path as run.json records it: relative to the workspace where it lies in it, else absolute.
    func recorded(_ file: URL) -> String {
        let (path, root) = (file.standardizedFileURL.path, root.path)
        let prefix = root.hasSuffix("/") ? root : root + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }

    /// A place of secrets whose folder, where it is relative, lies in the workspace.
    func secrets(_ specification: String) -> String {
        guard specification.hasPrefix("file:"), !specification.hasPrefix("file:/") else { return specification }
        let folder = URL(filePath: String(specification.dropFirst(5)), directoryHint: .isDirectory, relativeTo: root)
        return "file:\(folder.standardizedFileURL.path)"
    }

    /// Reads the pipeline file.
    ///
    /// - Throws: `PipelineFileError`, or `DriverError.unreadable`.
    func pipeline() throws -> Pipeline {
        let file = URL(filePath: pipelineFile, relativeTo: root)
        let text: String
        do {
            text = try String(contentsOf: file, encoding: .utf8)
        } catch {
            throw DriverError.unreadable(file: pipelineFile, folder: root.path)
        }
        return try PipelineReader.read(text, file: pipelineFile)
    }
}
