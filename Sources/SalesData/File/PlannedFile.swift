public import Lottery
internal import Tabular

/// What is planned for coming weeks: a file `week_start,country,promo,holiday,marketing_spend`.
///
/// It is chosen by the same row filter and written in the same dialect as the sales; marketing is in the unit of the
/// config's marketing column, ones where it names none.
public struct PlannedFile: Hashable, Sendable {
    /// The country's periods, in the order of the file.
    public let periods: [PlannedPeriod]

    /// Reads the country's rows.
    ///
    /// - Parameters:
    ///   - configuration: the country.
    ///   - bytes: the bytes of the file that its config names.
    /// - Throws: `SalesDataError` for a file without these columns, and for a period that it has twice.
    public init(configuration: CountryConfiguration, bytes: [UInt8]) throws(SalesDataError) {
        let file = configuration.source.plannedFile ?? "the plan"
        let source = SourceTable(configuration: configuration, file: file, bytes: bytes)
        let table = try source.table([
            TableSchema.Field("week_start", .day),
            TableSchema.Field("promo", .boolean, missing: .allowed),
            TableSchema.Field("holiday", .integer, missing: .allowed),
            TableSchema.Field("marketing_spend", .number, missing: .allowed),
        ])
        let factor = configuration.source.columns.marketing?.unit.factor ?? 1
        let periods = (0..<table.rowCount).map { row in
            PlannedPeriod(
                period: configuration.draws.period(
                    of: CalendarDay(daysSinceEpoch: table.days("week_start")?[row] ?? 0)
                ),
                promo: table.booleans("promo")?[row] ?? false,
                holiday: table.integers("holiday")?[row] ?? 0,
                marketing: table.numbers("marketing_spend")?[row].map { $0 * factor }
            )
        }
        self.periods = periods
        let lines = Dictionary(grouping: periods.indices) { periods[$0].period }.filter { $0.value.count > 1 }
        if let twice = lines.min(by: { $0.key < $1.key }) {
            throw source.failure(.plannedTwice(twice.key, lines: twice.value.map { Int(table.lines[$0]) }))
        }
    }

    /// What is planned for a period; nothing special where the file does not have it.
    public func plan(for period: SalesPeriod) -> PlannedPeriod {
        periods.first { $0.period == period } ?? PlannedPeriod(period: period)
    }
}
