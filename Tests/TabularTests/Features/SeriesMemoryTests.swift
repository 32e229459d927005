import Foundation
import Tabular
import TestSupport
import Testing

struct SeriesMemoryTests {
    private func features(_ kind: FeatureKind, of values: [Double?], lag: Int = 0) throws -> [Double] {
        let recipe = try FeatureRecipe([Feature("f", kind)], outcomes: [OutcomeColumn("x", publicationLag: lag)])
        var memory = recipe.memory()
        return values.map { value in
            let planned = PlannedRow(day: nil)
            defer { memory.remember(PastRow(planned, outcomes: [value])) }
            return memory.features(of: planned)[0]
        }
    }

    private func known(_ values: [Double]) -> [Double?] { values.map { $0.isNaN ? nil : $0 } }

    @Test func `the weighted mean is the closed sum`() throws {
        var noise = SeededNoise(seed: 5)
        let values = (0..<80).map { _ in noise.normal() }
        let means = try features(.weightedMean("x", halfLife: 6), of: values)
        let keep = pow(0.5, 1.0 / 6)
        #expect(means[0].isNaN)
        for row in 1..<values.count {
            var sum = pow(keep, Double(row - 1)) * values[0]
            for earlier in 1..<max(row, 1) {
                sum += (1 - keep) * pow(keep, Double(row - 1 - earlier)) * values[earlier]
            }
            #expect(abs(means[row] - sum) < 1e-12)
        }
    }

    @Test func `unknown values leave the weighted mean as it is`() throws {
        #expect(known(try features(.weightedMean("x", halfLife: 1), of: [nil, 4, nil, 2, 9])) == [nil, nil, 4, 4, 3])
    }

    @Test func `a publication lag holds values back`() throws {
        let values: [Double?] = [1, 2, 3, 4, 5, 6]
        #expect(known(try features(.lastKnown("x"), of: values, lag: 2)) == [nil, nil, nil, 1, 2, 3])
        #expect(known(try features(.lag("x", rows: 4), of: values, lag: 2)) == [nil, nil, nil, nil, 1, 2])
        #expect(known(try features(.rolling("x", .sum, rows: 2), of: values, lag: 1)) == [nil, nil, 1, 3, 5, 7])
    }

    @Test func `a lag shows a value that is unknown and a window passes over it`() throws {
        let values: [Double?] = [1, nil, .nan, 4, .infinity, 0]
        #expect(known(try features(.lag("x", rows: 1), of: values)) == [nil, 1, nil, nil, 4, nil])
        #expect(known(try features(.rolling("x", .maximum, rows: 2), of: values)) == [nil, 1, 1, nil, 4, 4])
        #expect(known(try features(.lastKnown("x"), of: values)) == [nil, 1, 1, 1, 4, 4])
    }

    @Test func `rows are counted from the event`() throws {
        let won: [Double?] = [0, 0, 1, 0, nil, 0, 0]
        #expect(try features(.rowsSince(.nonzero, of: "x", cap: 3), of: won) == [0, 1, 2, 0, 1, 2, 3])
        let least: [Double?] = [5, 1, 1, 5, 5, 1, 1]
        #expect(try features(.rowsSince(.atLeast(5), of: "x", cap: 9), of: least) == [0, 0, 1, 2, 0, 0, 1])
        let jackpots: [Double?] = [3, 4, nil, 3, 4, 5, 3]
        #expect(try features(.rowsSince(.falls, of: "x", cap: 9), of: jackpots) == [0, 1, 2, 3, 1, 2, 3])
    }

    @Test func `categories are numbered as they first appear in the rows before`() throws {
        let recipe = try FeatureRecipe(
            [Feature("code", .ordinal("brand")), Feature("is", .oneHot("brand", limit: 2))],
            planned: ["brand"]
        )
        let brands = ["b", "a", "b", "c", "c", nil]
        let table = Table([("brand", .text(TextColumn(brands)))])
        let matrix = try recipe.matrix(of: table)
        #expect(matrix.columns == ["code", "is 1", "is 2"])
        #expect(known(try #require(matrix.column("code"))) == [nil, nil, 0, nil, 2, nil])
        #expect(matrix.column("is 1") == [0, 0, 1, 0, 0, 0])
        #expect(matrix.column("is 2") == [0, 0, 0, 0, 0, 0])
    }

    @Test func `days since the row before are counted in each series`() throws {
        let recipe = try FeatureRecipe([Feature("gap", .daysSincePrevious)], day: "day", groupedBy: ["shop"])
        let table = Table([
            ("day", .day(Column([10, 10, 12, 17, 13]))), ("shop", .integer(Column([1, 2, 1, 1, 2]))),
        ])
        #expect(known(try #require(try recipe.matrix(of: table).column("gap"))) == [nil, nil, 2, 5, 3])
    }
}
