import Foundation
import TestSupport
import Testing

@testable import Tabular

@Suite(.enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"))
struct WindowFeatureTests {
    /// A column of a real file, the columns that tell its series apart and its days.
    struct Series: Sendable, CustomTestStringConvertible {
        let file: String
        let keys: [String]
        let day: String
        let value: String
        var rows: [String: String] = [:]

        var testDescription: String { "\(value) of \(file)" }
    }

    private static let real = [
        Series(
            file: "walmart/train",
            keys: ["Store", "Dept"],
            day: "Date",
            value: "Weekly_Sales",
            rows: ["Store": "1"]
        ),
        Series(file: "walmart/features", keys: ["Store"], day: "Date", value: "MarkDown1"),
        Series(file: "lottery_weekly/br_lotofacil", keys: [], day: "week_start", value: "sales"),
        Series(file: "lottery_weekly/us_powerball", keys: [], day: "week_start", value: "jackpot_pre_first"),
    ]

    private func table(_ series: Series) throws -> Table {
        let file = Checkout.shared.appending(path: "data/\(series.file).csv.gz")
        let fields = series.keys.map { TableSchema.Field($0, .integer) }
        let schema = TableSchema(
            fields + [.init(series.day, .day), .init(series.value, .number, missing: .allowed)],
            rows: series.rows
        )
        let dialect = try CSVDialect(missingTexts: ["NA"])
        return try TableReader(dialect: dialect).read([UInt8](try Data(contentsOf: file)), schema)
    }

    private func rows(_ series: Series, _ table: Table) throws -> [WindowDatabase.Row] {
        let numbers = try SeriesNumbers(series.keys, of: table).rows
        let days = try #require(table.days(series.day)).storage
        let values = try #require(table.numbers(series.value)).values
        return table.lines.indices.map { WindowDatabase.Row(series: numbers[$0], day: days[$0], value: values[$0]) }
    }

    private func recipe(_ series: Series, rows: Int, publicationLag: Int) throws -> FeatureRecipe {
        try FeatureRecipe(
            [Feature("lag", .lag(series.value, rows: rows + publicationLag))]
                + RollingStatistic.allCases.map { Feature($0.rawValue, .rolling(series.value, $0, rows: rows)) },
            outcomes: [OutcomeColumn(series.value, publicationLag: publicationLag)],
            day: series.day,
            groupedBy: series.keys
        )
    }

    /// Differences beyond 1e-12 of the scale, NULL and NaN being equal.
    private func disagreements(_ feature: [Double], _ answer: [Double?], _ scales: [Double]) -> Int {
        zip(zip(feature, answer), scales).count { pair, scale in
            guard let expected = pair.1 else { return !pair.0.isNaN }
            return !(abs(pair.0 - expected) <= 1e-12 * max(1, abs(expected), scale))
        }
    }

    @Test(arguments: real)
    func `lags and windows are those of SQL`(_ series: Series) throws {
        let table = try table(series)
        try withTemporaryFolder { folder in
            let database = try WindowDatabase(try rows(series, table), at: folder.appending(path: "windows.sqlite"))
            for (rows, lag) in [(1, 0), (4, 0), (9, 2), (52, 1)] {
                let matrix = try recipe(series, rows: rows, publicationLag: lag).matrix(of: table)
                try compare(matrix, with: try database.answers(rows: rows, publicationLag: lag), rows: rows)
            }
        }
    }

    private func compare(_ matrix: FeatureMatrix, with answers: [WindowDatabase.Answer], rows: Int) throws {
        let scales = answers.map(\.scale)
        #expect(answers.count == matrix.rowCount)
        #expect(disagreements(try #require(matrix.column("lag")), answers.map(\.lag), scales) == 0)
        for statistic in RollingStatistic.allCases {
            let feature = try #require(matrix.column(statistic.rawValue))
            let expected = answers.map { $0.statistics[statistic] ?? nil }
            #expect(disagreements(feature, expected, scales) == 0, "\(statistic) of \(rows) rows")
            #expect(expected.contains { $0 != nil } || (statistic == .deviation && rows == 1))
        }
    }
}
