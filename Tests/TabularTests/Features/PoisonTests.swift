import TestSupport
import Testing

@testable import Tabular

/// No feature of a row may move, not by one bit, whatever happens in that row or later.
struct PoisonTests {
    enum Poison: CaseIterable {
        case missing, notANumber, huge, random

        func value(_ noise: inout SeededNoise) -> Double? {
            switch self {
            case .missing: nil
            case .notANumber: .nan
            case .huge: 1e300
            case .random: 1e3 * noise.normal()
            }
        }
    }

    /// What was not published when the rows of a day were decided: that day's outcomes, all that is later, and of a
    /// column with a publication lag the last rows before.
    private func poisoned(from step: Int, _ poison: Poison) -> [PanelSample.Row] {
        var noise = SeededNoise(seed: UInt64(step))
        return PanelSample.rows.enumerated().map { index, row in
            var row = row
            let own = index / 2
            if own > step {
                row.price = poison.value(&noise)
                row.brand = poison == .missing ? nil : "poison \(own)"
            }
            if own >= step { row.sales = poison.value(&noise) }
            if own >= step - PanelSample.visitorsLag { row.visitors = poison.value(&noise) }
            return row
        }
    }

    private func bits(_ matrix: FeatureMatrix, upTo step: Int) -> [UInt64] {
        matrix.values.prefix((step + 1) * 2 * matrix.columns.count).map(\.bitPattern)
    }

    @Test(arguments: PanelSample.kinds)
    func `what is not published moves no feature`(_ kind: FeatureKind) throws {
        let recipe = try PanelSample.recipe([kind])
        let clean = try recipe.matrix(of: PanelSample.table(PanelSample.rows))
        for poison in Poison.allCases {
            for step in stride(from: 0, to: PanelSample.daysPerShop, by: 3) {
                let dirty = try recipe.matrix(of: PanelSample.table(poisoned(from: step, poison)))
                #expect(bits(dirty, upTo: step) == bits(clean, upTo: step), "\(poison) from day \(step)")
            }
        }
    }

    @Test func `every feature but those of the date is moved by what is published`() throws {
        for kind in PanelSample.kinds where kind.column != nil {
            let recipe = try PanelSample.recipe([kind])
            let clean = try recipe.matrix(of: PanelSample.table(PanelSample.rows))
            let dirty = try recipe.matrix(of: PanelSample.table(poisoned(from: 10, .random)))
            #expect(dirty.values.map(\.bitPattern) != clean.values.map(\.bitPattern), "\(kind)")
        }
    }

    @Test func `one series row by row has the features of the table`() throws {
        let kinds = PanelSample.kinds.filter { !$0.isCommon }
        let recipe = try PanelSample.recipe(kinds)
        let matrix = try recipe.matrix(of: PanelSample.table(PanelSample.rows))
        for shop in ["north", "south"] {
            var memory = recipe.memory()
            for (index, row) in PanelSample.rows.enumerated() where row.shop == shop {
                let planned = PlannedRow(day: row.day, [row.price, nil])
                let features = memory.features(of: planned).map(\.bitPattern)
                #expect(features == matrix[row: index].map(\.bitPattern))
                memory.remember(PastRow(planned, outcomes: [row.sales, row.visitors]))
            }
        }
    }

    @Test func `the order of the rows in a table changes nothing`() throws {
        let recipe = try PanelSample.recipe(PanelSample.kinds)
        let matrix = try recipe.matrix(of: PanelSample.table(PanelSample.rows))
        let reversed = try recipe.matrix(of: PanelSample.table(PanelSample.rows.reversed()))
        let numeric = matrix.columns.indices.filter { !["f24", "f25 1", "f25 2"].contains(matrix.columns[$0]) }
        for index in PanelSample.rows.indices {
            let other = PanelSample.rows.count - 1 - index
            let one = numeric.map { Array(matrix[row: index])[$0].bitPattern }
            #expect(one == numeric.map { Array(reversed[row: other])[$0].bitPattern })
        }
    }
}
