import Foundation
import Lottery
import SalesData
import TestSupport
import Testing

/// The archive of a Brazilian lottery as its operator publishes it: `R$1.234,56` in windows-1252.
@Suite struct CurrencyPrefixTests {
    private static let archive = Checkout.shared.appending(path: "data/raw/timemania_caixa.csv")

    private func configuration(currencyPrefix: String?) throws -> CountryConfiguration {
        let columns = SalesColumns(
            week: "Data Sorteio",
            weekMark: .drawDay,
            volume: SourceColumn("Arrecadação Total"),
            quantity: .sales,
            jackpot: SourceColumn("Estimativa Prêmio")
        )
        var configuration = try country(filter: [:], columns: columns)
        configuration.source.dialect = try TextDialect(
            delimiter: ";",
            decimalMark: ",",
            thousandsMark: ".",
            currencyPrefix: currencyPrefix,
            encoding: .windows1252,
            dayOrder: .dayFirst
        )
        return configuration
    }

    @Test(.enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"))
    func `amounts behind a currency prefix are numbers`() throws {
        let bytes = [UInt8](try Data(contentsOf: Self.archive))
        let file = try SalesFile(configuration: try configuration(currencyPrefix: "R$"), bytes: bytes)
        let last = try #require(file.rows.last)
        #expect(file.rows.count == 2_399)
        #expect("\(last.day)" == "2026-06-02")
        #expect(last.sales.tickets == 4_803_536.50 / 2.5)
        #expect(last.sales.jackpot == 34_000_000)
    }

    @Test func `a currency prefix that the config does not state is an error`() throws {
        let header = "Data Sorteio;Arrecada\u{E7}\u{E3}o Total;Estimativa Pr\u{EA}mio\n01/03/2008;R$1.234,56;R$2,00\n"
        let bytes = header.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let error = #expect(throws: SalesDataError.self) {
            try SalesFile(configuration: try configuration(currencyPrefix: nil), bytes: bytes)
        }
        #expect(error?.what.contains("line 2, column Arrecadação Total: 'R$1.234,56' is not a number") == true)
        let file = try SalesFile(configuration: try configuration(currencyPrefix: "R$"), bytes: bytes)
        #expect(file.rows.map(\.sales.tickets) == [1_234.56 / 2.5])
    }

    @Test(arguments: ["", "R$1", "R -", "euro euro", "R;"])
    func `a prefix that cannot be told apart from what follows is refused`(prefix: String) {
        #expect(throws: InvalidValue.self) { try configuration(currencyPrefix: prefix) }
    }
}
