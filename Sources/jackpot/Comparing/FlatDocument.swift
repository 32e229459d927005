import Foundation

/// A JSON document as a list of keys with their values: `constraints.cash.breachProbability` is `0.01`.
struct FlatDocument: Hashable, Sendable {
    /// Values in JSON's own text, by the path of their key.
    let values: [String: String]

    /// Reads a document; its key `schema` is left out.
    ///
    /// - Throws: `DecodingError` where the bytes are no JSON.
    init(_ bytes: Data) throws {
        var values: [String: String] = [:]
        try JSONDecoder().decode(Node.self, from: bytes).collect(at: "", in: &values)
        values["schema"] = nil
        self.values = values
    }

    /// Keys whose values are not the same in another document, sorted.
    func keys(differingFrom other: FlatDocument) -> [String] {
        Set(values.keys).union(other.values.keys).filter { values[$0] != other.values[$0] }.sorted()
    }
}

/// A piece of JSON.
private indirect enum Node: Decodable {
    case object([String: Node])
    case list([Node])
    case scalar(String)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Which kind of value it is can only be found out by trying.
        if let fields = try? container.decode([String: Node].self) {
            self = .object(fields)
        } else if let items = try? container.decode([Node].self) {
            self = .list(items)
        } else if let flag = try? container.decode(Bool.self) {
            self = .scalar(String(flag))
        } else if let whole = try? container.decode(Int64.self) {
            self = .scalar(String(whole))
        } else if let number = try? container.decode(Double.self) {
            self = .scalar(number.description)
        } else if let text = try? container.decode(String.self) {
            self = .scalar(text)
        } else {
            self = .scalar("null")
        }
    }

    func collect(at path: String, in values: inout [String: String]) {
        switch self {
        case .object(let fields):
            for (key, node) in fields { node.collect(at: path.isEmpty ? key : "\(path).\(key)", in: &values) }
        case .list(let items):
            for (position, node) in items.enumerated() { node.collect(at: "\(path)[\(position)]", in: &values) }
        case .scalar(let text):
            values[path] = text
        }
    }
}
