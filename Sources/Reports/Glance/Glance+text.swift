extension Glance {
    /// The first view as plain text: the answer, then each tile's value beside its title, with its notes below.
    package var text: String {
        let width = tiles.map(\.title.count).max() ?? 0
        let head = [occasion, "\(verb) \(answer)", step]
        return (head + tiles.map { "\n" + $0.lines(width: width) }).joined(separator: "\n") + "\n"
    }
}

extension Glance.Tile {
    fileprivate func lines(width: Int) -> String {
        let margin = String(repeating: " ", count: width + 2)
        let first = title + String(repeating: " ", count: width + 2 - title.count) + value
        return ([first] + notes.map { margin + $0 }).joined(separator: "\n")
    }
}
