internal import Lottery

/// What the checks look at: the rows that count for a draw, and what is known beside them.
struct CheckedSales {
    /// The country.
    let configuration: CountryConfiguration
    /// Rows of periods before the draw's, oldest first; rows of one period in the order of the file.
    let rows: [SalesRow]
    /// Every column of numbers, one value for each of the rows.
    let numericColumns: [NumericColumn]
    /// The coming draw, or its week.
    let drawPeriod: SalesPeriod
    /// The history that the last run learnt from; nil for a first run.
    let previous: [PeriodSales]?

    init(
        _ file: SalesFile,
        configuration: CountryConfiguration,
        drawPeriod: SalesPeriod,
        previous: [PeriodSales]?
    ) {
        let order = file.rows.indices
            .filter { file.rows[$0].sales.period < drawPeriod }
            .sorted {
                (file.rows[$0].sales.period, file.rows[$0].line) < (file.rows[$1].sales.period, file.rows[$1].line)
            }
        self.configuration = configuration
        self.rows = order.map { file.rows[$0] }
        self.numericColumns = file.numericColumns.map { column in
            NumericColumn(name: column.name, values: order.map { column.values[$0] })
        }
        self.drawPeriod = drawPeriod
        self.previous = previous
    }

    /// What a row covers.
    var cadence: Cadence { configuration.draws.cadence }

    /// The columns that the config names.
    var columns: SalesColumns { configuration.source.columns }

    /// The quantities of money and tickets that the config names a column for, in ones.
    var quantities: [Quantity] {
        let unit = configuration.currency.code
        let volume = Quantity(columns.volume.name, "tickets") { $0.tickets }
        let others = [
            columns.jackpot.map { Quantity($0.name, unit) { $0.jackpot } },
            columns.netRevenue.map { Quantity($0.name, unit) { $0.netRevenue } },
            columns.marketing.map { Quantity($0.name, unit) { $0.marketing } },
            columns.prizesPaid.map { Quantity($0.name, unit) { $0.prizesPaid } },
        ]
        return [volume] + others.compactMap(\.self)
    }

    /// Sales in currency units, one for each row.
    var sales: [Double?] {
        rows.map { row in row.sales.tickets.map { $0 * configuration.ticketPrice.units } }
    }

    /// An amount of the country's money in words.
    func money(_ amount: Double) -> String { "\(Figure(amount)) \(configuration.currency)" }
}

/// A column of the source and how to find its value in a week.
struct Quantity {
    /// The column's name.
    let column: String
    /// What its values count, once multiplied by the column's unit.
    let unit: String
    /// The value of a week; nil where it has none.
    let value: (PeriodSales) -> Double?

    init(_ column: String, _ unit: String, value: @escaping (PeriodSales) -> Double?) {
        self.column = column
        self.unit = unit
        self.value = value
    }
}
