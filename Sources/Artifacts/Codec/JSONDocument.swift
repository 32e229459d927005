public import Foundation
import Lottery

/// JSON with its schema inside, written the same way every time.
///
/// Sorted keys, indented, slashes bare, instants in ISO 8601 to the second, numbers in their shortest exact form,
/// a line feed at the end.
public enum JSONDocument {
    /// The document of a value.
    ///
    /// - Parameters:
    ///   - value: a value that encodes to an object without a key `schema`.
    ///   - schema: name and version, `evaluation/1`.
    /// - Returns: the document, UTF-8.
    /// - Throws: `ArtifactError.notEncodable` for numbers that are not finite.
    public static func encode<Value: Encodable>(_ value: Value, schema: String) throws(ArtifactError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        do {
            return try encoder.encode(Outgoing(schema: schema, value: value)) + [10]
        } catch EncodingError.invalidValue(let value, let context) {
            throw .notEncodable(
                artifact: schema,
                key: KeyPath.text(context.codingPath),
                problem: "\(value) has no form in JSON"
            )
        } catch {
            throw .notEncodable(artifact: schema, key: "", problem: "\(error)")
        }
    }

    /// The value of a document.
    ///
    /// - Parameters:
    ///   - type: what the document holds.
    ///   - schema: the only name and version that are accepted.
    ///   - bytes: the document.
    ///   - file: its path, for error messages.
    /// - Returns: the value.
    /// - Throws: `ArtifactError.wrongSchema`, or `ArtifactError.malformedDocument` with the path of the key.
    public static func decode<Value: Decodable>(
        _ type: Value.Type,
        schema: String,
        from bytes: Data,
        file: String
    ) throws(ArtifactError) -> Value {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        decoder.userInfo[.knownSchema] = schema
        do {
            return try decoder.decode(Incoming<Value>.self, from: bytes).value
        } catch let error as WrongSchema {
            throw .wrongSchema(path: file, found: error.found, known: schema)
        } catch let error as DecodingError {
            let (key, problem) = KeyPath.explain(error)
            throw .malformedDocument(path: file, key: key, problem: problem)
        } catch let error as InvalidValue {
            throw .malformedDocument(path: file, key: "", problem: error.description)
        } catch {
            throw .malformedDocument(path: file, key: "", problem: "\(error)")
        }
    }
}

private enum SchemaKey: String, CodingKey {
    case schema
}

extension CodingUserInfoKey {
    fileprivate static var knownSchema: CodingUserInfoKey {
        guard let key = CodingUserInfoKey(rawValue: "jackpot.schema") else {
            preconditionFailure("any text makes a user info key")
        }
        return key
    }
}

private struct Outgoing<Value: Encodable>: Encodable {
    let schema: String
    let value: Value

    func encode(to encoder: any Encoder) throws {
        var mark = encoder.container(keyedBy: SchemaKey.self)
        try mark.encode(schema, forKey: .schema)
        try value.encode(to: encoder)
    }
}

private struct WrongSchema: Error {
    let found: String
}

private struct Incoming<Value: Decodable>: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
        let found = try decoder.container(keyedBy: SchemaKey.self).decode(String.self, forKey: .schema)
        guard found == decoder.userInfo[.knownSchema] as? String else { throw WrongSchema(found: found) }
        value = try Value(from: decoder)
    }
}
