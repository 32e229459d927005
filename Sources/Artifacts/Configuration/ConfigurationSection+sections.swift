import Lottery
import Yams

extension ConfigurationSection {
    /// A section that must be there.
    func required<Value>(
        _ key: ConfigurationKey,
        _ read: (ConfigurationSection) -> ConfigurationReading<Value>
    ) -> ConfigurationReading<Value> {
        guard let entry = entry(key) else {
            refuseMissing(key)
            return .refused
        }
        return section(entry, key).map(read) ?? .refused
    }

    /// A section without which something does not exist.
    func optional<Value>(
        _ key: ConfigurationKey,
        _ read: (ConfigurationSection) -> ConfigurationReading<Value>
    ) -> ConfigurationReading<Value?> {
        guard let entry = entry(key) else { return .value(nil) }
        return section(entry, key).map { read($0).map(Optional.some) } ?? .refused
    }

    /// A section whose keys all have defaults.
    func defaulted<Value>(
        _ key: ConfigurationKey,
        _ read: (ConfigurationSection) -> ConfigurationReading<Value>
    ) -> ConfigurationReading<Value> {
        guard let entry = entry(key) else { return read(inner(key.path, at: place, nil)) }
        return section(entry, key).map(read) ?? .refused
    }

    /// The sections of a list; none where the key is absent.
    func list<Value>(
        _ key: ConfigurationKey,
        _ read: (ConfigurationSection) -> ConfigurationReading<Value>
    ) -> ConfigurationReading<[Value]> {
        guard let entry = entry(key) else { return .value([]) }
        guard let items = entry.node.sequence else {
            collector.add("'\(entry.name)' is no list", at: entry.place, allowed: key.allowed)
            return .refused
        }
        let values = items.map { item($0, of: entry, key).map(read) ?? .refused }
        return all(values)
    }

    /// Readings as one: refused where any is.
    func all<Value>(_ readings: [ConfigurationReading<Value>]) -> ConfigurationReading<[Value]> {
        var values: [Value] = []
        for case .value(let value) in readings { values.append(value) }
        return values.count == readings.count ? .value(values) : .refused
    }

    private func section(_ entry: Entry, _ key: ConfigurationKey) -> ConfigurationSection? {
        guard let mapping = entry.node.mapping else {
            collector.add("'\(entry.name)' is no section", at: entry.place, allowed: allowed(for: key))
            return nil
        }
        let section = inner(key.path, at: entry.place, mapping)
        section.refuseUnknownKeys()
        return section
    }

    private func item(_ node: Node, of entry: Entry, _ key: ConfigurationKey) -> ConfigurationSection? {
        guard let mapping = node.mapping else {
            collector.add("an item of '\(entry.name)' is no section", at: TextPlace(node.mark), allowed: key.allowed)
            return nil
        }
        let section = inner(key.path + "[]", at: TextPlace(node.mark), mapping)
        section.refuseUnknownKeys()
        return section
    }
}
