public import Foundation

/// The JSON Schema of one kind of document: what is kept under `pipeline/schemas`.
public struct ArtifactSchema: Sendable {
    /// Name of the schema: `evaluation`.
    public let name: String
    /// Its version.
    public let version: Int
    let node: SchemaNode

    init(_ name: String, version: Int, _ node: SchemaNode) {
        self.name = name
        self.version = version
        self.node = node
    }

    /// The file under `pipeline/schemas`: `evaluation.json`.
    public var file: String { "\(name).json" }

    /// The schema's text, with a line that says where it comes from first.
    ///
    /// - Throws: `EncodingError`, which cannot happen: a schema holds only finite numbers.
    public func bytes() throws -> Data {
        var document = node.keywords
        document["$comment"] = .text("Generated from Sources/Artifacts/Schema; do not edit.")
        document["$id"] = .text("urn:jackpot:\(name):\(version)")
        document["$schema"] = .text("https://json-schema.org/draft/2020-12/schema")
        document["title"] = .text("\(name)/\(version)")
        addMark(to: &document)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return try encoder.encode(JSONValue.object(document)) + [10]
    }

    /// Every document names its schema.
    private func addMark(to document: inout [String: JSONValue]) {
        if case .object(var properties) = document["properties"] {
            properties["schema"] = .object([
                "const": .text("\(name)/\(version)"), "description": .text("Name and version of this schema"),
            ])
            document["properties"] = .object(properties)
        }
        if case .list(let required) = document["required"] {
            document["required"] = .list([.text("schema")] + required)
        }
    }

    /// Every schema, by name.
    public static let all: [ArtifactSchema] = [
        cashPool, country, evaluation, explanation, ledgerHead, modelCard, notification, plannedPeriod,
        portfolioDecision, previousDecision, provenance, receipt, recommendation, registration, run, salesModel,
        sensitivity, validation,
    ].sorted { $0.name < $1.name }
}
