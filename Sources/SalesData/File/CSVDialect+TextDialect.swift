internal import Lottery
internal import Tabular

extension CSVDialect {
    /// The dialect that a config states.
    ///
    /// - Throws: `Fault` for marks that cannot be.
    init(_ dialect: TextDialect) throws(Fault) {
        let encoding: TextEncoding =
            switch dialect.encoding {
            case .utf8: .utf8
            case .latin1: .latin1
            case .windows1252: .windows1252
            }
        let dayOrder: DayOrder =
            switch dialect.dayOrder {
            case .iso: .iso
            case .dayFirst: .dayFirst
            case .monthFirst: .monthFirst
            }
        try self.init(
            delimiter: dialect.delimiter,
            decimalMark: dialect.decimalMark,
            thousandsMark: dialect.thousandsMark,
            currencyPrefix: dialect.currencyPrefix,
            encoding: encoding,
            dayOrder: dayOrder
        )
    }
}
