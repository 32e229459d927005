import Foundation

/// A document in a format of others, which has no schema of ours in it: sorted keys, bare slashes.
enum ProvenanceDocument {
    /// The document on several lines, with a line feed at the end.
    ///
    /// - Throws: `EncodingError`, which cannot happen: the documents hold no fractions.
    static func pages<Value: Encodable>(_ value: Value) throws -> Data {
        try encoder([.prettyPrinted]).encode(value) + [10]
    }

    /// The documents, one on a line.
    ///
    /// - Throws: `EncodingError`, which cannot happen: the documents hold no fractions.
    static func lines<Value: Encodable>(_ values: [Value]) throws -> Data {
        try values.reduce(into: Data()) { $0 += try encoder([]).encode($1) + [10] }
    }

    private static func encoder(_ form: JSONEncoder.OutputFormatting) -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = form.union([.sortedKeys, .withoutEscapingSlashes])
        encoder.dateEncodingStrategy = .iso8601
        return encoder
    }
}
