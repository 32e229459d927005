internal import Lottery
internal import Tabular

/// Turns typed columns into rows of sales in currency units and tickets.
struct SalesRows {
    /// The rows, in the order of the file.
    let rows: [SalesRow]

    /// - Throws: `TableError.conversions` for truth values that are none.
    init(table: Table, configuration: CountryConfiguration) throws(TableError) {
        let columns = configuration.source.columns
        let price = configuration.ticketPrice.units
        let days = table.days(columns.week)
        let volume = Self.numbers(columns.volume, table)
        let jackpot = Self.numbers(columns.jackpot, table)
        let netRevenue = Self.numbers(columns.netRevenue, table)
        let marketing = Self.numbers(columns.marketing, table)
        let prizesPaid = Self.numbers(columns.prizesPaid, table)
        let won = try Self.truths(columns.won, table)
        let promo = try Self.truths(columns.promo, table)
        let holiday = columns.holiday.flatMap { table.integers($0) }
        self.rows = (0..<table.rowCount).map { row in
            let day = CalendarDay(daysSinceEpoch: days?[row] ?? 0)
            let sales = PeriodSales(
                period: configuration.draws.period(of: day),
                tickets: volume[row].map { columns.quantity == .tickets ? $0 : $0 / price },
                jackpot: jackpot[row],
                won: won[row],
                prizesPaid: prizesPaid[row],
                netRevenue: netRevenue[row],
                marketing: marketing[row],
                promo: promo[row] ?? false,
                holiday: holiday?[row] ?? 0
            )
            return SalesRow(line: Int(table.lines[row]), day: day, sales: sales)
        }
    }

    /// A column in ones; nothing but nil where the config names none.
    private static func numbers(_ column: SourceColumn?, _ table: Table) -> [Double?] {
        guard let column, let values = table.numbers(column.name) else {
            return Array(repeating: nil, count: table.rowCount)
        }
        return values.values.map { value in value.map { $0 * column.unit.factor } }
    }

    private static func truths(_ name: String?, _ table: Table) throws(TableError) -> [Bool?] {
        guard let name else { return Array(repeating: nil, count: table.rowCount) }
        return try TruthColumn(name, in: table).values
    }
}
