public import Foundation

/// Tables of our own as text: commas, line feeds, UTF-8, a header that must match to the letter (RFC 4180).
public enum TableText {
    /// The text of a table.
    ///
    /// - Throws: `ArtifactError.notEncodable` where a row holds a number that is not finite.
    public static func encode<Row: ArtifactRow>(_ rows: [Row]) throws(ArtifactError) -> Data {
        var text = Row.columns.joined(separator: ",") + "\n"
        for (index, row) in rows.enumerated() {
            let cells = row.cells
            if let column = zip(Row.columns, cells).first(where: { ["nan", "inf", "-inf"].contains($0.1) })?.0 {
                throw .notEncodable(
                    artifact: "\(Row.artifact)",
                    key: "row \(index + 1), column \(column)",
                    problem: "a number that is not finite has no form in the table"
                )
            }
            text += cells.joined(separator: ",")
            text += "\n"
        }
        return Data(text.utf8)
    }

    /// The rows of a table.
    ///
    /// - Throws: `ArtifactError.wrongSchema` for another header, `ArtifactError.malformedTable` for a bad row.
    public static func decode<Row: ArtifactRow>(
        _ type: Row.Type,
        from bytes: Data,
        file: String
    ) throws(ArtifactError) -> [Row] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformedTable(path: file, line: 1, problem: "the text is not UTF-8")
        }
        guard text.utf8.last == 10 else {
            throw .malformedTable(path: file, line: 1, problem: "the last line is not ended: the file is cut off")
        }
        var lines = pieces(of: text[...], at: 10)[...]
        lines.removeLast()
        let header = lines.removeFirst()
        guard header == Row.columns.joined(separator: ",") else {
            throw .wrongSchema(
                path: file,
                found: "header '\(header)'",
                known: "header '\(Row.columns.joined(separator: ","))'"
            )
        }
        return try decodeRows(lines, file: file)
    }

    private static func decodeRows<Row: ArtifactRow>(
        _ lines: ArraySlice<Substring>,
        file: String
    ) throws(ArtifactError) -> [Row] {
        var rows: [Row] = []
        rows.reserveCapacity(lines.count)
        for (offset, line) in lines.enumerated() {
            let texts = split(line)
            guard texts.count == Row.columns.count else {
                throw .malformedTable(
                    path: file,
                    line: offset + 2,
                    problem: "\(texts.count) cells where the header has \(Row.columns.count)"
                )
            }
            rows.append(try Row(cells: RowCells(columns: Row.columns, texts: texts, line: offset + 2, file: file)))
        }
        return rows
    }

    /// Splitting bytes is several times faster than splitting characters.
    private static func pieces(of text: Substring, at separator: UInt8) -> [Substring] {
        text.utf8.split(separator: separator, omittingEmptySubsequences: false).map { Substring($0) }
    }

    private static func split(_ line: Substring) -> [Substring] {
        guard line.utf8.contains(34) else { return pieces(of: line, at: 44) }
        var cells: [Substring] = []
        var cell = ""
        var isQuoted = false
        var wasQuote = false
        for character in line.unicodeScalars {
            switch (character, isQuoted) {
            case ("\"", false) where wasQuote:
                cell.unicodeScalars.append(character)
                isQuoted = true
            case ("\"", _): isQuoted.toggle()
            case (",", false):
                cells.append(cell[...])
                cell = ""
            default: cell.unicodeScalars.append(character)
            }
            wasQuote = character == "\"" && !isQuoted
        }
        return cells + [cell[...]]
    }
}

extension Array: Artifact where Element: ArtifactRow {
    /// The artifact that the rows make up.
    public static var artifact: ArtifactName { Element.artifact }

    /// Reads the table and checks its header.
    public init(bytes: Data, file: String) throws {
        self = try TableText.decode(Element.self, from: bytes, file: file)
    }

    /// The table.
    public func bytes() throws -> Data { try TableText.encode(self) }
}
