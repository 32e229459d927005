import Lottery

/// One field of a line of cron.
struct CronField: Hashable, Sendable {
    /// The values it names; nil for all.
    let values: Set<Int>?

    init(values: Set<Int>?) { self.values = values }

    /// Reads `*`, `5`, `1-5`, `*/15`, `8-18/2`, names, and lists of them.
    ///
    /// - Throws: `InvalidValue`.
    init(_ text: String, _ range: ClosedRange<Int>, names: [String] = []) throws(InvalidValue) {
        if text == "*" {
            values = nil
            return
        }
        var values: Set<Int> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let named = Self.values(part, range, names), !named.isEmpty else {
                throw InvalidValue(
                    "'\(text)'",
                    allowed: "*, or whole numbers \(range.lowerBound) to \(range.upperBound)"
                )
            }
            values.formUnion(named)
        }
        self.values = values
    }

    /// The values in rising order, or `*`.
    func text(width: Int) -> String {
        guard let values else { return "*" }
        return values.sorted().map { value in
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }.joined(separator: ",")
    }

    private static func values(_ part: Substring, _ range: ClosedRange<Int>, _ names: [String]) -> [Int]? {
        let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
        guard pieces.count <= 2, let ends = ends(pieces[0], range, names), range.contains(ends.first),
            range.contains(ends.last), ends.first <= ends.last
        else { return nil }
        guard pieces.count == 2 else { return Array(ends.first...ends.last) }
        guard let step = Int(pieces[1]), step > 0, pieces[0] == "*" || pieces[0].contains("-") else { return nil }
        return Array(stride(from: ends.first, through: ends.last, by: step))
    }

    private static func ends(
        _ text: Substring,
        _ range: ClosedRange<Int>,
        _ names: [String]
    ) -> (first: Int, last: Int)? {
        if text == "*" { return (range.lowerBound, range.upperBound) }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { word in
            Int(word) ?? names.firstIndex(of: word.uppercased()).map { $0 + range.lowerBound }
        }
        guard ends.count <= 2, let first = ends.first.flatMap(\.self), let last = ends.last.flatMap(\.self) else {
            return nil
        }
        return (first, last)
    }
}
