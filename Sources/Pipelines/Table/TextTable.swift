/// A table for people: columns aligned by spaces, two between neighbours, no line longer than its content.
public struct TextTable: CustomStringConvertible {
    /// One column.
    public struct Column: Hashable, Sendable {
        /// At which end short cells are filled up.
        public enum Alignment: Sendable {
            /// Words start in one column.
            case left
            /// Numbers end in one column.
            case right
        }

        fileprivate let title: String
        fileprivate let alignment: Alignment

        /// A column of words.
        public static func words(_ title: String) -> Column { Column(title: title, alignment: .left) }

        /// A column of numbers.
        public static func numbers(_ title: String) -> Column { Column(title: title, alignment: .right) }
    }

    private let columns: [Column]
    private let rows: [[String]]

    /// A table of rows that have one cell for each column.
    public init(_ columns: [Column], rows: [[String]]) {
        precondition(rows.allSatisfy { $0.count == columns.count }, "a row with too few or too many cells")
        self.columns = columns
        self.rows = rows
    }

    /// The titles, then the rows, one line each.
    public var description: String {
        let lines = [columns.map(\.title)] + rows
        let widths = columns.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line($0, widths) + "\n" }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let filled = columns.indices.map { index in
            let padding = String(repeating: " ", count: widths[index] - cells[index].count)
            return columns[index].alignment == .left ? cells[index] + padding : padding + cells[index]
        }
        let line = filled.joined(separator: "  ")
        return String(line.dropLast(line.reversed().prefix { $0 == " " }.count))
    }
}
