import Foundation
import Learning
import Tabular
import TestSupport
import Testing
import XGBoost

/// One store of 45: a debug build takes too long over all 421,570 rows, which the benchmark General takes.
@Suite(.enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"))
struct StoreSalesTests {
    private func read(_ name: String, _ fields: [TableSchema.Field]) throws -> Table {
        let file = Checkout.shared.appending(path: "data/walmart/\(name).csv.gz")
        let reader = TableReader(dialect: try CSVDialect(missingTexts: ["NA"]))
        return try reader.read([UInt8](try Data(contentsOf: file)), TableSchema(fields, rows: ["Store": "1"]))
    }

    private func joined() throws -> Table {
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
        let stores = try read("stores", [.init("Store", .integer), .init("Type", .text)])
        let dated = try Join(on: ["Store", "Date"], kind: .inner, cardinality: .manyToOne).table(sales, with: weeks)
        let table = try Join(on: ["Store"], kind: .inner, cardinality: .manyToOne).table(dated, with: stores)
        #expect(sales.rowCount == 10_244)
        #expect(dated.rowCount == sales.rowCount && table.rowCount == sales.rowCount)
        return table
    }

    private func task() throws -> TaskRecipe {
        TaskRecipe(
            target: .number("Weekly_Sales"),
            features: try FeatureRecipe(
                [
                    Feature("holiday", .planned("IsHoliday")),
                    Feature("last week", .lag("Weekly_Sales", rows: 1)),
                    Feature("last year", .lag("Weekly_Sales", rows: 52)),
                    Feature("last year, next week", .lag("Weekly_Sales", rows: 51)),
                    Feature("month", .rolling("Weekly_Sales", .mean, rows: 4)),
                    Feature("quarter", .rolling("Weekly_Sales", .median, rows: 13)),
                    Feature("week", .calendar(.isoWeek)), Feature("season", .calendar(.fourier(harmonics: 2))),
                    Feature("department", .planned("Dept")), Feature("temperature", .planned("Temperature")),
                ],
                planned: ["IsHoliday", "Dept", "Temperature"],
                outcomes: [OutcomeColumn("Weekly_Sales")],
                day: "Date",
                groupedBy: ["Store", "Dept"]
            )
        )
    }

    /// Figures of pandas 3.1.1 and xgboost 3.2.0, features made by shift and rolling: WAPE 0.0775, naive 0.0926.
    @Test func `next week's sales are forecast better than by last year's`() throws {
        let table = try joined()
        let task = try PredictionTask(try task(), on: table)
        let days = try #require(table.days("Date")).storage
        let trees = TreesLearner(BoosterParameters(rounds: 80, depth: 4, bins: 64, learningRate: 0.1))
        let judged = try task.judge(trees, on: RollingDays(judged: 26, step: 13).folds(of: days))
        let naive = try seasonalNaive(table)
        let naiveErrors = ForecastErrors(actual: judged.actual, forecast: judged.rows.map { naive[$0] })
        let (wape, naiveWape) = (try #require(judged.errors.wape), try #require(naiveErrors.wape))
        #expect(abs(wape - 0.077_548) < 0.001, "\(wape)")
        #expect(abs(naiveWape - 0.092_610_013) < 1e-8, "\(naiveWape)")
        #expect(wape < naiveWape)
    }

    /// Last year's week; where there is none the last one, else 0.
    private func seasonalNaive(_ table: Table) throws -> [Double] {
        let recipe = try FeatureRecipe(
            [Feature("year", .lag("Weekly_Sales", rows: 52)), Feature("week", .lag("Weekly_Sales", rows: 1))],
            outcomes: [OutcomeColumn("Weekly_Sales")],
            day: "Date",
            groupedBy: ["Store", "Dept"]
        )
        let matrix = try recipe.matrix(of: table)
        return (0..<matrix.rowCount).map { row in matrix[row: row].first { !$0.isNaN } ?? 0 }
    }
}
