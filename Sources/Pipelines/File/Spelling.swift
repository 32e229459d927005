/// Finds the word that was probably meant.
struct Spelling {
    /// The words that exist.
    let words: [String]

    /// The nearest word within two edits (one for words of up to four letters), the first of equals; nil where none is near.
    func nearest(to word: String) -> String? {
        let limit = word.count <= 4 ? 1 : 2
        let near = words.map { (word: $0, edits: Self.edits(Array(word), Array($0))) }.filter { $0.edits <= limit }
        return near.min { $0.edits < $1.edits }?.word
    }

    /// All words.
    var list: String { words.joined(separator: ", ") }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.
    ///
    /// - Source: Damerau (1964), restricted edit distance.
    private static func edits(_ left: [Character], _ right: [Character]) -> Int {
        var rows = [Array(0...right.count)]
        for row in 0..<left.count {
            var line = [row + 1]
            for column in 0..<right.count {
                let replaced = rows[row][column] + (left[row] == right[column] ? 0 : 1)
                var best = min(replaced, rows[row][column + 1] + 1, line[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, rows[row - 1][column - 1] + 1)
                }
                line.append(best)
            }
            rows.append(line)
        }
        return rows[left.count][right.count]
    }
}
