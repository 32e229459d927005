/// Finds the name that was probably meant.
struct NearestName {
    /// The names that exist.
    let names: [String]

    /// The most similar name, where at most a third of the letters differ; of several, the first.
    func suggestion(for wanted: String) -> String? {
        let candidates = names.map { (name: $0, distance: distance(wanted.lowercased(), $0.lowercased())) }
        guard let best = candidates.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, wanted.count / 3) ? best.name : nil
    }

    /// Insertions, deletions and substitutions that turn one text into the other.
    ///
    /// - Source: Levenshtein (1966); the two-row form of Wagner and Fischer (1974).
    private func distance(_ left: String, _ right: String) -> Int {
        let target = Array(right)
        var above = Array(0...target.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in target.enumerated() {
                let substituted = above[column] + (letter == other ? 0 : 1)
                current.append(min(substituted, above[column + 1] + 1, current[column] + 1))
            }
            above = current
        }
        return above[target.count]
    }
}
