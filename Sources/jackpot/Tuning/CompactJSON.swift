import Foundation

/// JSON on one line with sorted keys, as the registry keeps it.
enum CompactJSON {
    /// The text of a value.
    ///
    /// - Throws: `EncodingError` for numbers that are not finite.
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The value of a text.
    ///
    /// - Throws: `DecodingError`.
    static func value<Value: Decodable>(_ type: Value.Type, of text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
