import Foundation

extension TableColumn {
    /// The values of some rows in this order, missing where the row is nil.
    func taking(_ rows: [Int?]) -> TableColumn {
        switch self {
        case .integer(let column): .integer(column.taking(rows, placeholder: IntegerReader.placeholder))
        case .number(let column): .number(column.taking(rows, placeholder: NumberReader.placeholder))
        case .text(let column):
            .text(
                TextColumn(
                    texts: column.texts,
                    codes: column.codes.taking(rows, placeholder: TextReader.placeholder)
                )
            )
        case .boolean(let column): .boolean(column.taking(rows, placeholder: BooleanReader.placeholder))
        case .day(let column): .day(column.taking(rows, placeholder: DayReader.placeholder))
        }
    }

    /// The value of a row as messages show it; nil where it is missing.
    func words(_ row: Int) -> String? {
        switch self {
        case .integer(let column): column[row].map(String.init)
        case .number(let column): column[row].map { "\($0)" }
        case .text(let column): column[row].map { "'\($0)'" }
        case .boolean(let column): column[row].map { "\($0)" }
        case .day(let column): column[row].map { Self.text(ofDay: $0) }
        }
    }

    /// The day as ISO 8601 writes it.
    private static func text(ofDay daysSinceEpoch: Int) -> String {
        Date(timeIntervalSince1970: Double(daysSinceEpoch) * 86_400).formatted(.iso8601.year().month().day())
    }
}

extension Column {
    /// The values of some rows in this order, missing where the row is nil.
    fileprivate func taking(_ rows: [Int?], placeholder: Value) -> Column {
        Column(rows.map { $0.flatMap { self[$0] } }, placeholder: placeholder)
    }
}
