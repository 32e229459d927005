public import Lottery
internal import Tabular

/// A country's rows of its source file.
public struct SalesFile: Hashable, Sendable {
    /// The rows, in the order of the file.
    public let rows: [SalesRow]
    /// Every column of numbers, in the order of the file, but for those that choose the rows.
    public let numericColumns: [NumericColumn]

    /// Reads the country's rows.
    ///
    /// - Parameters:
    ///   - configuration: the country.
    ///   - bytes: the bytes of the file that its config names; compressed where they start as gzip does.
    /// - Throws: `SalesDataError` for a file that is not what the config describes.
    public init(configuration: CountryConfiguration, bytes: [UInt8]) throws(SalesDataError) {
        let source = SourceTable(configuration: configuration, file: configuration.source.file, bytes: bytes)
        let columns = configuration.source.columns
        // Texts come under their own names, typed columns under theirs: the reader gives a column twice if asked twice.
        let typed = try source.table(Self.fields(columns))
        guard typed.rowCount > 0 else { throw source.failure(.noRows(filter: configuration.source.rowFilter)) }
        do {
            self.rows = try SalesRows(table: typed, configuration: configuration).rows
        } catch {
            throw source.failure(.table(error))
        }
        self.numericColumns = try Self.numericColumns(source, configuration)
    }

    /// The last week or draw that the country has a row of, read without the other columns.
    ///
    /// - Throws: `SalesDataError` for a file that is not what the config describes.
    public static func lastPeriod(
        configuration: CountryConfiguration,
        bytes: [UInt8]
    ) throws(SalesDataError) -> SalesPeriod {
        let source = SourceTable(configuration: configuration, file: configuration.source.file, bytes: bytes)
        let table = try source.table([TableSchema.Field(configuration.source.columns.week, .day)])
        guard let last = table.days(configuration.source.columns.week)?.storage.max() else {
            throw source.failure(.noRows(filter: configuration.source.rowFilter))
        }
        return configuration.draws.period(of: CalendarDay(daysSinceEpoch: last))
    }

    private static func fields(_ columns: SalesColumns) -> [TableSchema.Field] {
        let numbers = [columns.volume, columns.jackpot, columns.netRevenue, columns.marketing, columns.prizesPaid]
        let truths = [columns.won, columns.promo]
        return [TableSchema.Field(columns.week, .day)]
            + numbers.compactMap(\.self).map { TableSchema.Field($0.name, .number, missing: .allowed) }
            + truths.compactMap(\.self).map { TableSchema.Field($0, .text, missing: .allowed) }
            + [columns.holiday].compactMap(\.self).map { TableSchema.Field($0, .integer, missing: .allowed) }
    }

    private static func numericColumns(
        _ source: SourceTable,
        _ configuration: CountryConfiguration
    ) throws(SalesDataError) -> [NumericColumn] {
        let passed = Set(configuration.source.rowFilter.keys).union([configuration.source.columns.week])
        let header = try source.header()
        let names = header.filter { name in !passed.contains(name) && header.count(where: { $0 == name }) == 1 }
        let table = try source.table(names.map { TableSchema.Field($0, .text, missing: .allowed) })
        let dialect = try source.dialect()
        return names.compactMap { name in
            table.texts(name)?.numbers(dialect).map { NumericColumn(name: name, values: $0.values) }
        }
    }
}
