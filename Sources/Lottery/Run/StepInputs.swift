/// What the answer of a step depends on, beside what earlier steps of the run wrote: a name, and a value or SHA-256 each.
///
/// `program`, `draw`, `sales-data`, `setting forecast`. With equal inputs, and equal artifacts of the steps before it, a
/// step gives the same answer.
public struct StepInputs: Hashable, Sendable {
    /// The values or hashes, by name.
    public var facts: [String: String]

    /// Collects the facts.
    public init(_ facts: [String: String]) {
        self.facts = facts
    }

    /// Names of the facts that differ from earlier ones, came or went, sorted.
    public func changes(since earlier: StepInputs) -> [String] {
        Set(facts.keys).union(earlier.facts.keys).filter { facts[$0] != earlier.facts[$0] }.sorted()
    }
}

extension StepInputs: Codable {
    /// Decodes a map of texts.
    public init(from decoder: any Decoder) throws {
        facts = try decoder.singleValueContainer().decode([String: String].self)
    }

    /// Encodes as a map of texts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(facts)
    }
}
