@testable import Tabular

/// Reads a table of texts byte by byte and slowly: what the reader must agree with.
struct PlainTable {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var index = 0
    private var line = 1

    init(_ bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// The fields of each record after the header, nil where they are empty, with the line it starts in.
    mutating func rows() throws(TableError) -> [(line: Int, fields: [String?])] {
        var records: [(line: Int, fields: [String?])] = []
        while try skipLineEnds() {
            let start = line
            var fields = [try field()]
            while index < bytes.count, bytes[index] == delimiter {
                index += 1
                fields.append(try field())
            }
            let width = records.first?.fields.count ?? fields.count
            guard fields.count == width else {
                throw .ragged(line: start, fields: fields.count, expected: width)
            }
            records.append((start, fields))
        }
        guard records.count > 1 else { throw .headerOnly }
        return Array(records.dropFirst())
    }

    private var isAtLineEnd: Bool { index < bytes.count && (bytes[index] == 10 || bytes[index] == 13) }

    /// Whether something follows.
    private mutating func skipLineEnds() throws(TableError) -> Bool {
        while isAtLineEnd { passLineEnd() }
        return index < bytes.count
    }

    private mutating func passLineEnd() {
        index += bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10 ? 2 : 1
        line += 1
    }

    private mutating func field() throws(TableError) -> String? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            var text: [UInt8] = []
            while index < bytes.count, bytes[index] != delimiter, !isAtLineEnd {
                text.append(bytes[index])
                index += 1
            }
            return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
        }
        return try quotedField()
    }

    private mutating func quotedField() throws(TableError) -> String? {
        let openingLine = line
        var text: [UInt8] = []
        index += 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") {
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                    guard index == bytes.count || bytes[index] == delimiter || isAtLineEnd else {
                        throw .textAfterQuote(line: line)
                    }
                    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
                }
                text.append(bytes[index])
                index += 1
            } else {
                let start = index
                if isAtLineEnd { passLineEnd() } else { index += 1 }
                text += bytes[start..<index]
            }
        }
        throw .openQuote(line: openingLine)
    }
}
