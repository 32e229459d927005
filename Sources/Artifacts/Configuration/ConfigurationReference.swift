/// Writes `configs/README.md` from the rows that the reader itself uses.
enum ConfigurationReference {
    /// The page for a table of keys.
    static func markdown(introduction: String, table: [ConfigurationKey]) -> String {
        let sections = parents(of: table).map { parent in
            let heading = parent.isEmpty ? "## At the top" : "## `\(parent)`"
            let meaning =
                table.first { $0.path == parent || $0.path + "[]" == parent }.map { "\n\n\($0.meaning)" } ?? ""
            return heading + meaning + "\n\n" + rows(table.filter { $0.parent == parent })
        }
        return ([introduction] + sections).joined(separator: "\n\n") + "\n"
    }

    /// The sections in the order in which they first have a key.
    private static func parents(of table: [ConfigurationKey]) -> [String] {
        table.map(\.parent).reduce(into: []) { parents, parent in
            if !parents.contains(parent) { parents.append(parent) }
        }
    }

    private static func rows(_ keys: [ConfigurationKey]) -> String {
        let head = ["| Key | Holds | Unit | Range | Default | Meaning |", "|---|---|---|---|---|---|"]
        let rows = keys.map { key in
            let cells = ["`\(key.name)`", key.form, key.unit, key.allowed, key.presence.words, key.meaning]
            return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        }
        return (head + rows).joined(separator: "\n")
    }
}
