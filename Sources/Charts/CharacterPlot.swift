/// A curve in characters, for a terminal.
public struct CharacterPlot: CustomStringConvertible, Hashable, Sendable {
    /// A place that stands out: its character takes the place of the curve there, and its name stands below.
    public struct Sign: Hashable, Sendable {
        let character: Character
        let x: Double
        let name: String

        /// Marks a place on the horizontal axis, such as `★` for `to announce 7,500,000`.
        public init(_ character: Character, at x: Double, _ name: String) {
            self.character = character
            self.x = x
            self.name = name
        }
    }

    /// The texts of both ends of both axes.
    private struct Ends: Hashable {
        let left, right, bottom, top: String
    }

    /// The plot, line by line; none without points.
    public let description: String

    /// Plots points.
    ///
    /// - Parameters:
    ///   - points: finite, by rising x; between two of them the curve is straight.
    ///   - signs: places that stand out; where two share a column the earlier one shows.
    ///   - columns: characters across the curve, 2 and up.
    ///   - rows: lines of the curve, 2 and up.
    ///   - label: the text of a value on either axis.
    public init(_ points: [Mark.Point], signs: [Sign], columns: Int, rows: Int, label: (Double) -> String) {
        guard let first = points.first, let last = points.last else {
            description = ""
            return
        }
        let heights = points.map(\.y)
        let (low, high) = (heights.min() ?? first.y, heights.max() ?? first.y)
        let across = Scale(first.x...max(first.x, last.x), from: 0, to: Double(columns - 1))
        let upwards = Scale(low...high, from: Double(rows - 1), to: 0)
        var cells = Array(repeating: Array(repeating: Character(" "), count: columns), count: rows)
        for column in 0..<columns {
            let x = first.x + (last.x - first.x) * Double(column) / Double(columns - 1)
            let row = Int(upwards.place(of: Self.height(at: x, points)).rounded())
            let sign = signs.first { Int(across.place(of: $0.x).rounded()) == column }
            cells[row][column] = sign?.character ?? "·"
        }
        let ends = Ends(left: label(first.x), right: label(last.x), bottom: label(low), top: label(high))
        description = Self.text(cells.map { String($0) }, ends, signs)
    }

    /// The curve at a place between its first and its last point.
    private static func height(at x: Double, _ points: [Mark.Point]) -> Double {
        let after = points.firstIndex { $0.x >= x } ?? points.count - 1
        guard after > 0 else { return points[0].y }
        let (one, two) = (points[after - 1], points[after])
        return two.x > one.x ? one.y + (two.y - one.y) * min(1, (x - one.x) / (two.x - one.x)) : two.y
    }

    private static func text(_ rows: [String], _ ends: Ends, _ signs: [Sign]) -> String {
        let margin = max(ends.top.count, ends.bottom.count)
        let curve = rows.enumerated().map { number, row in
            let label = number == 0 ? ends.top : number == rows.count - 1 ? ends.bottom : ""
            return padding(margin - label.count) + label + " │" + row
        }
        let columns = rows.first?.count ?? 0
        let gap = max(1, columns - ends.left.count - ends.right.count)
        let below = [
            padding(margin) + " └" + String(repeating: "─", count: columns),
            padding(margin + 2) + ends.left + padding(gap) + ends.right,
        ]
        let names = signs.map { padding(margin + 2) + "\($0.character) \($0.name)" }
        return (curve + below + names).map { line in
            String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
        }.joined()
    }

    private static func padding(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
