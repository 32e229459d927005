/// Why bytes are not the table that was asked for.
public enum TableError: Error, Hashable, Sendable {
    /// The compressed file cannot be expanded.
    case compressed(GzipError)
    /// There is no byte, or nothing but blank lines.
    case empty
    /// There is a header and no row.
    case headerOnly
    /// A byte is not text of the declared encoding.
    case wrongEncoding(TextEncoding, byte: Int, value: UInt8, line: Int)
    /// Columns that the header does not have, each with the nearest name that it has.
    case missingColumns([MissingColumn], available: [String])
    /// The header names a column twice that was asked for.
    case ambiguousColumn(String)
    /// A row has more or fewer fields than the header.
    case ragged(line: Int, fields: Int, expected: Int)
    /// A quoted field is never closed; the line is where it opens.
    case openQuote(line: Int)
    /// Something follows the closing quote of a field.
    case textAfterQuote(line: Int)
    /// Fields that could not be converted: the first of them, and how many there are.
    case conversions([ConversionError], count: Int)

    /// A column that was asked for in vain.
    public struct MissingColumn: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// The most similar name of the header; nil where none is near.
        public let suggestion: String?
    }
}

extension TableError: CustomStringConvertible {
    /// What happened, with line, column and value.
    public var description: String {
        switch self {
        case .compressed(let error): error.description
        case .empty: "the file is empty"
        case .headerOnly: "the file has a header and no rows"
        case .wrongEncoding(let encoding, let byte, let value, let line):
            "byte \(byte) (line \(line)) is 0x\(String(value, radix: 16, uppercase: true)), which is no"
                + " \(encoding.rawValue) text"
        case .missingColumns(let columns, _): columns.map(\.description).joined(separator: "\n")
        case .ambiguousColumn(let name): "the header has more than one column \(name)"
        case .ragged(let line, let fields, let expected):
            "line \(line) has \(fields) field\(fields == 1 ? "" : "s"), the header \(expected)"
        case .openQuote(let line): "the quoted field that opens in line \(line) is never closed"
        case .textAfterQuote(let line): "line \(line) has text after the closing quote of a field"
        case .conversions(let errors, let count): Self.list(errors, count: count)
        }
    }

    /// How to mend it.
    public var fix: String {
        switch self {
        case .compressed(let error): error.fix
        case .empty, .headerOnly: "export the file again and check that the export finished"
        case .wrongEncoding: "state the encoding the file is written in, or export it again in the one stated"
        case .missingColumns(_, let available): "name one of the columns the file has: \(Self.names(available))"
        case .ambiguousColumn: "give each column a name of its own"
        case .ragged: "correct the line at its source; a field that holds the delimiter must stand in quotes"
        case .openQuote, .textAfterQuote: "close the quote; a quote within a quoted field is written twice"
        case .conversions: "correct the values at their source, or state the dialect the file is written in"
        }
    }

    private static func list(_ errors: [ConversionError], count: Int) -> String {
        let shown = errors.map(\.description).joined(separator: "\n")
        return count > errors.count ? "\(shown)\nand \(count - errors.count) more" : shown
    }

    private static func names(_ available: [String]) -> String {
        let shown = available.prefix(30).joined(separator: ", ")
        return available.count > 30 ? "\(shown) and \(available.count - 30) more" : shown
    }
}

extension TableError.MissingColumn: CustomStringConvertible {
    /// One line: the name, and the one that was probably meant.
    public var description: String {
        "there is no column \(name)" + (suggestion.map { "; did you mean \($0)?" } ?? "")
    }
}

extension GzipError: CustomStringConvertible {
    /// What happened, with sizes in bytes.
    public var description: String {
        switch self {
        case .truncated(let compressed, let expanded):
            "the compressed file ends too early: \(compressed) bytes expand to \(expanded) bytes and no end"
        case .tooLarge(let limit, let compressed):
            "the compressed file of \(compressed) bytes expands to more than the limit of \(limit) bytes"
        case .corrupt(let byte, let reason): "the compressed file is damaged at byte \(byte): \(reason)"
        }
    }

    /// How to mend it.
    public var fix: String {
        switch self {
        case .truncated, .corrupt: "copy or export the file again; 'gzip -t' tests it"
        case .tooLarge: "raise the limit on the expanded size if the file is to be trusted"
        }
    }
}
