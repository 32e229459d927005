import Foundation
import Learning
import Tabular

/// Walmart's weekly sales by store and department, joined with the weeks' and the stores' facts.
struct StoreSales {
    /// One row a store, department and week.
    let table: Table

    /// The two joins keep every row: each of its store and week, and of its store.
    init(_ folder: URL) throws {
        let read = { (name: String, fields: [TableSchema.Field]) in
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "\(name).csv.gz")))
            return try TableReader(dialect: try CSVDialect(missingTexts: ["NA"])).read(bytes, TableSchema(fields))
        }
        let sales = try read(
            "train",
            [
                .init("Store", .integer), .init("Dept", .integer), .init("Date", .day),
                .init("Weekly_Sales", .number), .init("IsHoliday", .boolean),
            ]
        )
        let weeks = try read(
            "features",
            [.init("Store", .integer), .init("Date", .day), .init("Temperature", .number)]
        )
        let stores = try read("stores", [.init("Store", .integer), .init("Size", .number)])
        let dated = try Join(on: ["Store", "Date"], kind: .inner, cardinality: .manyToOne).table(sales, with: weeks)
        self.table = try Join(on: ["Store"], kind: .inner, cardinality: .manyToOne).table(dated, with: stores)
        guard table.rowCount == sales.rowCount else {
            throw RowsLost(before: sales.rowCount, after: table.rowCount)
        }
    }

    /// A join dropped rows.
    struct RowsLost: Error {
        let before: Int
        let after: Int
    }

    /// Next week's sales from the past of the department and from what is known of the week.
    static func task() throws -> TaskRecipe {
        TaskRecipe(
            target: .number("Weekly_Sales"),
            features: try FeatureRecipe(
                [
                    Feature("holiday", .planned("IsHoliday")), Feature("size", .planned("Size")),
                    Feature("last week", .lag("Weekly_Sales", rows: 1)),
                    Feature("last year", .lag("Weekly_Sales", rows: 52)),
                    Feature("last year, next week", .lag("Weekly_Sales", rows: 51)),
                    Feature("month", .rolling("Weekly_Sales", .mean, rows: 4)),
                    Feature("quarter", .rolling("Weekly_Sales", .median, rows: 13)),
                    Feature("week", .calendar(.isoWeek)), Feature("season", .calendar(.fourier(harmonics: 2))),
                    Feature("department", .planned("Dept")), Feature("store", .planned("Store")),
                    Feature("temperature", .planned("Temperature")),
                ],
                planned: ["IsHoliday", "Size", "Dept", "Store", "Temperature"],
                outcomes: [OutcomeColumn("Weekly_Sales")],
                day: "Date",
                groupedBy: ["Store", "Dept"]
            )
        )
    }

    /// Last year's week of each row; where there is none the last week known, else 0.
    func seasonalNaive() throws -> [Double] {
        let recipe = try FeatureRecipe(
            [
                Feature("last year", .lag("Weekly_Sales", rows: 52)),
                Feature("last week", .lastKnown("Weekly_Sales")),
            ],
            outcomes: [OutcomeColumn("Weekly_Sales")],
            day: "Date",
            groupedBy: ["Store", "Dept"]
        )
        let matrix = try recipe.matrix(of: table)
        return (0..<matrix.rowCount).map { row in matrix[row: row].first { !$0.isNaN } ?? 0 }
    }
}
