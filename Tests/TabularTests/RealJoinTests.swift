import Foundation
import Tabular
import TestSupport
import Testing

@Suite(.enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"))
struct RealJoinTests {
    private func table(_ name: String, _ schema: TableSchema, lines: Int? = nil) throws -> Table {
        let file = [UInt8](try Data(contentsOf: Checkout.shared.appending(path: "data/walmart/\(name).csv.gz")))
        var text = try Gunzip(limitBytes: 1 << 24).expand(file)
        if let lines { text = Array(text.split(separator: 10).prefix(lines).joined(separator: [10])) }
        return try TableReader(dialect: try CSVDialect(missingTexts: ["NA"])).read(text, schema)
    }

    /// Sales of store 1, first ten thousand rows; a debug build takes too long over all.
    @Test func `sales are joined with the week's features and the store's type`() throws {
        let sales = try table(
            "train",
            TableSchema([.init("Store", .integer), .init("Date", .day), .init("Weekly_Sales", .number)]),
            lines: 10_001
        )
        let features = try table(
            "features",
            TableSchema([
                .init("Store", .integer), .init("Date", .day), .init("Fuel_Price", .number),
                .init("MarkDown1", .number, missing: .allowed),
            ])
        )
        let stores = try table("stores", TableSchema([.init("Store", .integer), .init("Type", .text)]))
        let weekly = try Join(on: ["Store", "Date"], kind: .left, cardinality: .manyToOne).table(sales, with: features)
        let joined = try Join(on: ["Store"], kind: .inner, cardinality: .manyToOne).table(weekly, with: stores)
        #expect(joined.names == ["Store", "Date", "Weekly_Sales", "Fuel_Price", "MarkDown1", "Type"])
        #expect(joined.rowCount == 10_000)
        #expect(joined.lines == sales.lines)
        #expect(joined.numbers("Fuel_Price")?.values.prefix(2) == [2.572, 2.548])
        #expect(joined.numbers("Fuel_Price")?.missing.count == 0)
        #expect(joined.texts("Type")?.texts.first == "A")
    }
}
