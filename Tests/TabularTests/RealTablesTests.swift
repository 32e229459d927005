import Foundation
import Tabular
import TestSupport
import Testing

@Suite(.enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"))
struct RealTablesTests {
    private func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Checkout.shared.appending(path: "data/\(path)")))
    }

    @Test func `the operator's export of Timemania is read`() throws {
        let dialect = try CSVDialect(
            delimiter: ";",
            decimalMark: ",",
            thousandsMark: ".",
            currencyPrefix: "R$",
            encoding: .windows1252,
            dayOrder: .dayFirst
        )
        let schema = TableSchema([
            .init("Concurso", .integer), .init("Data Sorteio", .day), .init("Time Coração", .text, missing: .allowed),
            .init("Arrecadação Total", .number), .init("Estimativa Prêmio", .number),
        ])
        let table = try TableReader(dialect: dialect).read(try bytes("raw/timemania_caixa.csv"), schema)
        #expect(table.integers("Concurso")?.values.first == 1)
        #expect(table.days("Data Sorteio")?.values.first == 13_939)
        #expect(table.texts("Time Coração")?.values.prefix(2) == ["PALMAS/TO", "SÃO PAULO/SP"])
        #expect(table.numbers("Estimativa Prêmio")?.values.first == 1_000_000)
        #expect(table.integers("Concurso")?.values == (1...table.rowCount).map { $0 })
    }

    @Test func `lines that end in CR alone are read`() throws {
        let schema = TableSchema([.init("Store", .integer), .init("Type", .text), .init("Size", .number)])
        let table = try TableReader().read(try bytes("raw/walmart_stores_cr.csv"), schema)
        #expect(table.integers("Store")?.values == (1...45).map { $0 })
        #expect(table.texts("Type")?.texts == ["A", "B", "C"])
        #expect(table.numbers("Size")?.values.first == 151_315)
    }
}
