import Foundation

@testable import Pipelines

/// A file of this repository.
struct RepositoryFile {
    let path: String
    let url: URL

    init(_ path: String) {
        self.path = path
        var root = URL(filePath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        url = root.appending(path: path)
    }

    var text: String {
        get throws { try String(contentsOf: url, encoding: .utf8) }
    }

    /// The file as a pipeline of the artifacts that the catalog knows.
    func pipeline() throws -> Pipeline {
        try PipelineReader.read(try text, file: path)
    }
}
