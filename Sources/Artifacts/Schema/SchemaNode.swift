/// What a JSON Schema says of one value; built from the few forms that our documents have.
///
/// - Source: JSON Schema, draft 2020-12.
struct SchemaNode: Sendable {
    let keywords: [String: JSONValue]

    private init(_ type: String?, _ description: String, _ keywords: [String: JSONValue] = [:]) {
        var all = keywords
        if let type { all["type"] = .text(type) }
        all["description"] = .text(description)
        self.keywords = all
    }

    /// Any text.
    static func text(_ description: String) -> SchemaNode { SchemaNode("string", description) }

    /// Text of a form.
    static func text(_ description: String, pattern: String) -> SchemaNode {
        SchemaNode("string", description, ["pattern": .text(pattern)])
    }

    /// One of some texts.
    static func choice<Value: RawRepresentable<String>>(_ values: [Value], _ description: String) -> SchemaNode {
        SchemaNode("string", description, ["enum": .list(values.map { .text($0.rawValue) })])
    }

    /// A number with its unit in the description, within bounds.
    static func number(_ description: String, from low: Double? = nil, to high: Double? = nil) -> SchemaNode {
        SchemaNode("number", description, bounds(low, high))
    }

    /// A whole number within bounds.
    static func integer(_ description: String, from low: Double? = nil, to high: Double? = nil) -> SchemaNode {
        SchemaNode("integer", description, bounds(low, high))
    }

    /// One of some whole numbers.
    static func choice(_ values: [Int32], _ description: String) -> SchemaNode {
        SchemaNode("integer", description, ["enum": .list(values.map { .number(Double($0)) })])
    }

    /// True or false.
    static func flag(_ description: String) -> SchemaNode { SchemaNode("boolean", description) }

    /// An amount of money in currency units, whole hundredths.
    static func money(_ description: String, from low: Double? = nil) -> SchemaNode {
        number("\(description), currency units", from: low)
    }

    /// Zero to one.
    static func share(_ description: String) -> SchemaNode { number("\(description), 0 to 1", from: 0, to: 1) }

    /// A day of the calendar.
    static func day(_ description: String) -> SchemaNode {
        text("\(description), YYYY-MM-DD", pattern: "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    }

    /// A week or a draw.
    static func period(_ description: String) -> SchemaNode {
        text("\(description): 2026-W47 or 2026-11-18", pattern: "^[0-9]{4}-(W[0-9]{2}|[0-9]{2}-[0-9]{2})$")
    }

    /// An instant.
    static func instant(_ description: String) -> SchemaNode {
        text("\(description), ISO 8601, UTC", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")
    }

    /// A SHA-256.
    static func sha256(_ description: String) -> SchemaNode {
        text("SHA-256 of \(description), lower-case hex", pattern: "^[0-9a-f]{64}$")
    }

    /// The name of a country.
    static var country: SchemaNode {
        text("The country", pattern: "^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$")
    }

    /// An ISO 4217 code.
    static var currency: SchemaNode { text("Currency of all amounts, ISO 4217", pattern: "^[A-Z]{3}$") }

    /// A list of equal things.
    static func list(of item: SchemaNode, _ description: String) -> SchemaNode {
        SchemaNode("array", description, ["items": .object(item.keywords)])
    }

    /// Names with equal things.
    static func map(of item: SchemaNode, _ description: String) -> SchemaNode {
        SchemaNode("object", description, ["additionalProperties": .object(item.keywords)])
    }

    /// Exactly one of some forms.
    static func oneOf(_ forms: [SchemaNode], _ description: String) -> SchemaNode {
        SchemaNode(nil, description, ["oneOf": .list(forms.map { .object($0.keywords) })])
    }

    /// Exactly these fields.
    static func object(_ description: String, _ fields: [SchemaField]) -> SchemaNode {
        SchemaNode("object", description, properties(fields, others: false))
    }

    /// At least these fields.
    static func openObject(_ description: String, _ fields: [SchemaField]) -> SchemaNode {
        SchemaNode("object", description, properties(fields, others: true))
    }

    private static func properties(_ fields: [SchemaField], others: Bool) -> [String: JSONValue] {
        let nodes = fields.map { ($0.name, JSONValue.object($0.node.keywords)) }
        return [
            "properties": .object(Dictionary(uniqueKeysWithValues: nodes)),
            "required": .list(fields.filter(\.isRequired).map(\.name).sorted().map { .text($0) }),
            "additionalProperties": .flag(others),
        ]
    }

    private static func bounds(_ low: Double?, _ high: Double?) -> [String: JSONValue] {
        var keywords: [String: JSONValue] = [:]
        if let low { keywords["minimum"] = .number(low) }
        if let high { keywords["maximum"] = .number(high) }
        return keywords
    }
}

/// A field of a document.
struct SchemaField: Sendable {
    let name: String
    let node: SchemaNode
    let isRequired: Bool

    /// A field that is always there.
    static func required(_ name: String, _ node: SchemaNode) -> SchemaField {
        SchemaField(name: name, node: node, isRequired: true)
    }

    /// A field that is left out where it has no value.
    static func optional(_ name: String, _ node: SchemaNode) -> SchemaField {
        SchemaField(name: name, node: node, isRequired: false)
    }
}
