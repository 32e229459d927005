internal import Lottery
internal import Tabular

/// Reads tables as a country's config describes them and says in its terms what is wrong.
struct SourceTable {
    /// The config.
    let configuration: CountryConfiguration
    /// The file that is read, as the config names it.
    let file: String
    /// Its bytes.
    let bytes: [UInt8]

    /// How its text is written.
    func dialect() throws(SalesDataError) -> CSVDialect {
        do {
            return try CSVDialect(configuration.source.dialect)
        } catch {
            throw failure(.dialect(error))
        }
    }

    /// The names of its columns.
    func header() throws(SalesDataError) -> [String] {
        let reader = try reader()
        do {
            return try reader.header(bytes)
        } catch {
            throw failure(.table(error))
        }
    }

    /// The country's rows of some columns.
    func table(_ fields: [TableSchema.Field]) throws(SalesDataError) -> Table {
        let reader = try reader()
        do {
            return try reader.read(bytes, TableSchema(fields, rows: configuration.source.rowFilter))
        } catch {
            throw failure(.table(error))
        }
    }

    /// An error about this file.
    func failure(_ problem: SalesDataError.Problem) -> SalesDataError {
        SalesDataError(problem: problem, file: file, country: configuration.country)
    }

    private func reader() throws(SalesDataError) -> TableReader {
        let limit = configuration.source.expandedSizeLimitBytes
        return TableReader(dialect: try dialect(), expandedSizeLimitBytes: limit)
    }
}
