import Foundation

/// Where in a document something is wrong, and what, in the words of a reader.
enum KeyPath {
    /// `verdict.checks[2].limit`.
    static func text(_ keys: [any CodingKey]) -> String {
        keys.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
    }

    /// The place and the problem of a decoding error.
    static func explain(_ error: DecodingError) -> (key: String, problem: String) {
        switch error {
        case .keyNotFound(let key, let context): (text(context.codingPath + [key]), "the key is missing")
        case .valueNotFound(let type, let context): (text(context.codingPath), "no value where \(name(type)) is needed")
        case .typeMismatch(let type, let context): (text(context.codingPath), "not \(name(type))")
        case .dataCorrupted(let context): (text(context.codingPath), sentence(context))
        @unknown default: ("", "\(error)")
        }
    }

    private static func sentence(_ context: DecodingError.Context) -> String {
        guard context.codingPath.isEmpty, let cause = context.underlyingError as? NSError else {
            return context.debugDescription
        }
        return cause.userInfo[NSDebugDescriptionErrorKey] as? String ?? context.debugDescription
    }

    private static func name(_ type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a text"
        case is Bool.Type: "true or false"
        case is any BinaryInteger.Type, is any BinaryFloatingPoint.Type: "a number"
        case is [String: Any].Type: "an object"
        case is [Any].Type: "a list"
        default: "a \(type)"
        }
    }
}
