public import Foundation

/// A value that crosses a process border as one file of the run folder.
public protocol Artifact: Sendable {
    /// Its name, by which the catalog knows its file and schema.
    static var artifact: ArtifactName { get }

    /// Reads the value from the bytes of its file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - file: its path, for error messages.
    /// - Throws: `ArtifactError` for another schema and for content that does not follow it.
    init(bytes: Data, file: String) throws

    /// The bytes of its file; the same for equal values.
    ///
    /// - Throws: `ArtifactError.notEncodable` for numbers that are not finite.
    func bytes() throws -> Data
}

/// An artifact that is written as a JSON document with its schema inside.
public protocol JSONArtifact: Artifact, Codable {}

extension JSONArtifact {
    /// Reads the document and checks its schema.
    public init(bytes: Data, file: String) throws {
        let schema = try Catalog.entry(Self.artifact).schema
        self = try JSONDocument.decode(Self.self, schema: schema, from: bytes, file: file)
    }

    /// The document.
    public func bytes() throws -> Data {
        try JSONDocument.encode(self, schema: Catalog.entry(Self.artifact).schema)
    }
}
