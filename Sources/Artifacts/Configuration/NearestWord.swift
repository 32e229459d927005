/// Finds the word that was probably meant.
public enum NearestWord {
    /// The nearest candidate, if it is near enough to be a slip of the pen; of two equally near, the first.
    public static func to(_ word: String, among candidates: [String]) -> String? {
        let allowance = max(1, word.count / 3)
        let distances = candidates.map { (word: $0, distance: distance(from: word, to: $0)) }
        guard let nearest = distances.min(by: { $0.distance < $1.distance }), nearest.distance <= allowance else {
            return nil
        }
        return nearest.word
    }

    /// Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.
    ///
    /// - Source: Damerau (1964), in the form of optimal string alignment.
    static func distance(from left: String, to right: String) -> Int {
        let (left, right) = (Array(left.lowercased()), Array(right.lowercased()))
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                let isSwap = row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other
                if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
