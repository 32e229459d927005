import Yams

/// Reads the keys of one YAML mapping and notes what is wrong with them.
struct MappingReader {
    /// What the mapping describes, in words: `step train`.
    let subject: String
    /// The mapping's own place.
    let place: Located<Void>
    private let entries: [(key: Node, value: Node)]

    /// Nil, with an error noted, unless the node is a mapping.
    init?(_ node: Node, subject: String, allowed: [String], notes: inout [PipelineProblem]) {
        self.subject = subject
        self.place = node.located(())
        guard let mapping = node.mapping else {
            notes.append(node.problem("\(subject) is not a mapping", allowed: "keys and values"))
            return nil
        }
        entries = mapping.map { ($0.key, $0.value) }
        for key in mapping.keys where !allowed.isEmpty && !allowed.contains(key.string ?? "") {
            let name = key.string ?? "?"
            let what = "unknown key '\(name)' in \(subject)"
            notes.append(key.located(()).problem(what, unknown: name, among: Spelling(words: allowed)))
        }
    }

    /// The value of a key; nil where it is absent.
    subscript(key: String) -> Node? { entries.first { $0.key.string == key }?.value }

    /// The value of a key that must be there.
    func required(_ key: String, _ notes: inout [PipelineProblem]) -> Node? {
        if let node = self[key] { return node }
        notes.append(place.problem("\(subject) lacks '\(key)'", allowed: "\(subject) with a '\(key)'"))
        return nil
    }

    /// A value read by a parser that gives nil for what it does not accept.
    func value<Value>(
        _ key: String,
        allowed: String,
        notes: inout [PipelineProblem],
        _ parse: (Node) -> Value?
    ) -> Value? {
        guard let node = self[key] else { return nil }
        if let value = parse(node) { return value }
        let found = node.scalar.map { "'\($0.string)'" } ?? "what it holds"
        notes.append(node.problem("\(key) of \(subject): \(found) is not accepted", allowed: allowed))
        return nil
    }

    /// A list of words; a key that is absent is an empty list.
    func words(_ key: String, _ notes: inout [PipelineProblem]) -> [Located<String>] {
        guard let node = self[key] else { return [] }
        guard let items = node.sequence else {
            notes.append(node.problem("\(key) of \(subject) is not a list", allowed: "[first, second]"))
            return []
        }
        return items.compactMap { item in
            if let scalar = item.scalar, !scalar.string.isEmpty { return item.located(scalar.string) }
            notes.append(item.problem("\(key) of \(subject) holds something that is no word", allowed: "words"))
            return nil
        }
    }

    /// A list of words of a fixed set.
    func choices<Choice: RawRepresentable & CaseIterable>(
        _ key: String,
        _ notes: inout [PipelineProblem]
    ) -> [Choice] where Choice.RawValue == String {
        words(key, &notes).compactMap { word in
            if let choice = Choice(rawValue: word.value) { return choice }
            let what = "\(key) of \(subject): '\(word.value)' does not exist"
            let all = Spelling(words: Choice.allCases.map(\.rawValue))
            notes.append(word.problem(what, unknown: word.value, among: all))
            return nil
        }
    }

    /// One word of a fixed set.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String,
        _ notes: inout [PipelineProblem]
    ) -> Choice? where Choice.RawValue == String {
        let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return value(key, allowed: all, notes: &notes) { $0.scalar.flatMap { Choice(rawValue: $0.string) } }
    }
}

extension Node {
    /// A value at the place of this node.
    func located<Value>(_ value: Value) -> Located<Value> {
        Located(value: value, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }

    /// A mistake at the place of this node.
    func problem(_ what: String, allowed: String) -> PipelineProblem {
        located(()).problem(what, allowed: allowed)
    }
}
