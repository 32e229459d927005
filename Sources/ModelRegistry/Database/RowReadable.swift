import GRDB

/// A value that is read from a row; a protocol of our own, so that the database library stays behind this module's face.
protocol RowReadable {
    init(row: Row) throws
}

extension RowReadable {
    /// Every row of a query.
    static func fetchAll(_ database: Database, sql: String, arguments: StatementArguments = []) throws -> [Self] {
        try Row.fetchAll(database, sql: sql, arguments: arguments).map { try Self(row: $0) }
    }

    /// The first row of a query; nil where there is none.
    static func fetchOne(_ database: Database, sql: String, arguments: StatementArguments = []) throws -> Self? {
        try Row.fetchOne(database, sql: sql, arguments: arguments).map { try Self(row: $0) }
    }
}
