import Lottery
import Yams

extension ConfigurationSection {
    /// The value under a key; its default where the key is absent and may be.
    subscript<Value>(_ field: ConfigurationField<Value>) -> ConfigurationReading<Value> {
        guard let entry = entry(field.key) else {
            if let fallback = field.fallback { return .value(fallback) }
            refuseMissing(field.key)
            return .refused
        }
        return read(entry.node, of: entry, as: field.form, allowed: field.key.explanation)
    }

    /// One value, or a list of them, that must be there.
    func required<Value>(
        _ key: ConfigurationKey,
        eachAs form: ScalarForm<Value>
    ) -> ConfigurationReading<[Value]> {
        guard let entry = entry(key) else {
            refuseMissing(key)
            return .refused
        }
        return values(of: entry, key, form)
    }

    /// One value, or a list of them; none where the key is absent.
    func optional<Value>(
        _ key: ConfigurationKey,
        eachAs form: ScalarForm<Value>
    ) -> ConfigurationReading<[Value]> {
        entry(key).map { values(of: $0, key, form) } ?? .value([])
    }

    private func values<Value>(
        of entry: Entry,
        _ key: ConfigurationKey,
        _ form: ScalarForm<Value>
    ) -> ConfigurationReading<[Value]> {
        let nodes = entry.node.sequence.map { Array($0) } ?? [entry.node]
        return all(nodes.map { read($0, of: entry, as: form, allowed: key.allowed) })
    }

    /// A node as a value of some form.
    func read<Value>(
        _ node: Node,
        of entry: Entry,
        as form: ScalarForm<Value>,
        allowed: String
    ) -> ConfigurationReading<Value> {
        guard let scalar = scalar(node, of: entry, allowed: allowed) else { return .refused }
        do {
            return .value(try form.read(scalar))
        } catch {
            collector.add(
                "'\(entry.name)': \(error.problem)",
                at: TextPlace(node.mark),
                allowed: allowed,
                suggestion: NearestWord.to(scalar.text, among: form.choices())
            )
            return .refused
        }
    }

    /// Puts read parts together; the checks of the initializer that span several keys are reported at the section.
    func build<each Part, Whole>(
        _ part: repeat ConfigurationReading<each Part>,
        into make: (repeat each Part) throws -> Whole
    ) -> ConfigurationReading<Whole> {
        do {
            return .value(try make(repeat try (each part).get()))
        } catch let error as InvalidValue {
            let name = path.split(separator: ".").last.map { "'\($0.filter { !"[]".contains($0) })': " } ?? ""
            collector.add("\(name)\(error.problem)", at: place, allowed: error.allowed)
        } catch {
            // A refused part has been reported where it was read; the initializers throw nothing but InvalidValue.
        }
        return .refused
    }

    private func scalar(_ node: Node, of entry: Entry, allowed: String) -> ScalarText? {
        guard let scalar = node.scalar else {
            let found = node.mapping == nil ? "a list" : "a section"
            collector.add("'\(entry.name)' is \(found), not one value", at: entry.place, allowed: allowed)
            return nil
        }
        let isPlain = scalar.style == .plain
        guard !(isPlain && ["", "~", "null"].contains(scalar.string)) else {
            collector.add("'\(entry.name)' is empty", at: entry.place, allowed: allowed)
            return nil
        }
        return ScalarText(text: scalar.string, isPlain: isPlain)
    }
}
