import GRDB
import Lottery

/// The alias that names the version in force.
enum Champion {
    static func version(of country: CountryName, in database: Database) throws -> Int? {
        try Int.fetchOne(
            database,
            sql: "SELECT version FROM alias WHERE country = ? AND name = 'champion'",
            arguments: [country.text]
        )
    }

    static func set(_ version: Int, of country: CountryName, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO alias (country, name, version) VALUES (?, 'champion', ?)
                ON CONFLICT (country, name) DO UPDATE SET version = excluded.version
                """,
            arguments: [country.text, version]
        )
    }
}
