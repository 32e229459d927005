/// A table that reads well as plain text and as Markdown.
public struct MarkdownTable: Sendable {
    private let header: [String]
    private var rows: [[String]] = []

    /// A table without rows.
    public init(_ header: [String]) {
        self.header = header
    }

    /// Adds a row of as many cells as the header has.
    public mutating func append(_ row: [String]) { rows.append(row) }

    /// The table in lines; the first column stands left, the others right.
    public var text: String {
        let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
        let rule = widths.enumerated().map { $0 == 0 ? String(repeating: "-", count: $1) : dashes($1) }
        return ([header, rule] + rows).map { line($0, widths) }.joined(separator: "\n")
    }

    private func dashes(_ width: Int) -> String { String(repeating: "-", count: max(1, width - 1)) + ":" }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).enumerated().map { column, cell in
            let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
            return column == 0 ? cell.0 + space : space + cell.0
        }
        return "| " + padded.joined(separator: " | ") + " |"
    }
}
