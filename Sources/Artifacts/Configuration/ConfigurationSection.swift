import Lottery
import Yams

/// A section of a configuration file while it is read: every mistake goes to the collector, and reading goes on.
struct ConfigurationSection {
    /// A key with its value.
    struct Entry {
        let name: String
        let place: TextPlace
        let node: Node
    }

    /// Where it stands: `data.columns`; empty at the top.
    let path: String
    /// The place of the key that opens it.
    let place: TextPlace
    /// Its entries, in the order of the file.
    let entries: [Entry]
    /// What may stand in the whole file.
    let table: [ConfigurationKey]
    /// The rows of the reference that belong to this section.
    let keys: [ConfigurationKey]
    /// Where mistakes go.
    let collector: ProblemCollector
    /// Earlier keys that a later one repeats, by stand-in.
    let repeatedKeys: [String: String]

    /// The top of a document.
    init(_ document: YAMLDocument, of mapping: Node.Mapping, table: [ConfigurationKey], collector: ProblemCollector) {
        self.path = ""
        self.place = .start
        self.table = table
        self.keys = table.filter { $0.parent.isEmpty }
        self.collector = collector
        self.repeatedKeys = document.repeatedKeys
        self.entries = Self.entries(of: mapping, path: "", repeatedKeys: document.repeatedKeys, collector: collector)
    }

    /// A section within another; `nil` for one that is left out.
    private init(within parent: ConfigurationSection, path: String, place: TextPlace, mapping: Node.Mapping?) {
        self.path = path
        self.place = place
        self.table = parent.table
        self.keys = parent.table.filter { $0.parent == path }
        self.collector = parent.collector
        self.repeatedKeys = parent.repeatedKeys
        self.entries =
            mapping.map {
                Self.entries(of: $0, path: path, repeatedKeys: parent.repeatedKeys, collector: parent.collector)
            } ?? []
    }

    /// The entry under a key.
    func entry(_ key: ConfigurationKey) -> Entry? { entries.first { $0.name == key.name } }

    /// A section under one of its keys or items.
    func inner(_ path: String, at place: TextPlace, _ mapping: Node.Mapping?) -> ConfigurationSection {
        ConfigurationSection(within: self, path: path, place: place, mapping: mapping)
    }

    /// Reports keys that the reference does not know.
    func refuseUnknownKeys() {
        let known = keys.map(\.name)
        for entry in entries where !known.contains(entry.name) {
            let meant = NearestWord.to(entry.name, among: known)
            collector.misspeltPaths.formUnion(keys.filter { $0.name == meant }.map(\.path))
            collector.add(
                "unknown key '\(entry.name)'",
                at: entry.place,
                allowed: known.joined(separator: ", "),
                suggestion: meant
            )
        }
    }

    /// Reports a required key that is not there, at the section that should hold it.
    func refuseMissing(_ key: ConfigurationKey) {
        guard !collector.misspeltPaths.contains(key.path) else { return }
        let whereabouts = path.isEmpty ? "" : " in '\(path)'"
        collector.add("the key '\(key.name)' is missing\(whereabouts)", at: place, allowed: allowed(for: key))
    }

    /// What a key may hold; for a section, its keys.
    func allowed(for key: ConfigurationKey) -> String {
        let inner = table.filter { $0.parent == key.path }.map(\.name)
        guard key.form == "section", !inner.isEmpty else { return key.explanation }
        return "a section with \(inner.joined(separator: ", "))"
    }
}

extension ConfigurationKey {
    /// What is accepted, with its unit.
    var explanation: String { unit.isEmpty ? allowed : "\(allowed); unit: \(unit)" }
}

extension ConfigurationSection {
    /// The entries of a mapping without those that are repeated; every repetition is reported where it stands.
    fileprivate static func entries(
        of mapping: Node.Mapping,
        path: String,
        repeatedKeys: [String: String],
        collector: ProblemCollector
    ) -> [Entry] {
        var first: [String: TextPlace] = [:]
        var entries: [Entry] = []
        for (key, node) in mapping {
            let place = TextPlace(key.mark)
            guard let written = key.scalar?.string else {
                collector.add("a key that is no text", at: place, allowed: "a word")
                continue
            }
            let name = repeatedKeys[written] ?? written
            if let earlier = first[name] {
                collector.add(
                    "the key '\(name)' is given again, first in line \(earlier.line)",
                    at: place,
                    allowed: "each key once"
                )
            } else {
                first[name] = place
                entries.append(Entry(name: name, place: place, node: node))
            }
        }
        return entries
    }
}
