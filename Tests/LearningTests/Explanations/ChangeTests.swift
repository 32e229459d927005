import Learning
import TestSupport
import Testing

@Suite struct ChangeTests {
    private static func linear(_ noise: inout SeededNoise) -> LinearContributions {
        let numbers = (0..<8).map { _ in noise.normal() }
        return LinearContributions(
            features: Explained.features,
            coefficients: Array(numbers[..<4]),
            reference: Array(numbers[4...])
        )
    }

    @Test(arguments: 1...20)
    func `the change between two linear models closes and follows the midpoint rule`(seed: UInt64) {
        var noise = SeededNoise(seed: seed)
        let old = Self.linear(&noise)
        let coefficients = old.coefficients.map { $0 + noise.normal() }
        let new = LinearContributions(features: old.features, coefficients: coefficients, reference: old.reference)
        let (then, now) = ((0..<4).map { _ in noise.normal() }, (0..<4).map { _ in noise.normal() })
        let change = Change(from: then, to: now, old: old.contributions(of:), new: new.contributions(of:))
        let moved = new.contributions(of: now).total - old.contributions(of: then).total
        #expect(abs(change.total - moved) < 1e-12)
        #expect(abs(change.values + change.model - moved) < 1e-12)
        for (column, part) in change.parts.enumerated() {
            let middle = (old.coefficients[column] + coefficients[column]) / 2
            #expect(abs(part.values - middle * (now[column] - then[column])) < 1e-12)
            let centre = (then[column] + now[column]) / 2 - old.reference[column]
            #expect(abs(part.model - centre * (coefficients[column] - old.coefficients[column])) < 1e-12)
        }
    }

    @Test(arguments: 1...5)
    func `swapping before and after changes all signs, of trees and of linear models`(seed: UInt64) throws {
        var noise = SeededNoise(seed: seed)
        let (first, second) = (Explained(seed: seed), Explained(seed: seed + 100))
        let (one, other) = (try first.trees(), try second.trees())
        let (core, renewed) = (Self.linear(&noise), Self.linear(&noise))
        let explainOld = { (row: [Double]) throws -> Contributions in
            var design = DesignMatrix(features: Explained.features)
            design.append(row)
            return core.contributions(of: row) + (try one.contributions(for: design)[0])
        }
        let explainNew = { (row: [Double]) throws -> Contributions in
            var design = DesignMatrix(features: Explained.features)
            design.append(row)
            return renewed.contributions(of: row) + (try other.contributions(for: design)[0])
        }
        let (then, now) = (Array(first.design[row: 3]), Array(second.design[row: 8]))
        let forward = try Change(from: then, to: now, old: explainOld, new: explainNew)
        let backward = try Change(from: now, to: then, old: explainNew, new: explainOld)
        #expect(abs(forward.total - (try explainNew(now).total - explainOld(then).total)) < 1e-12)
        #expect(forward.base == -backward.base)
        for (ahead, back) in zip(forward.parts, backward.parts) {
            #expect(ahead.feature == back.feature)
            #expect(abs(ahead.values + back.values) < 1e-12 && abs(ahead.model + back.model) < 1e-12)
        }
    }

    @Test func `with one model all is the values' doing, with one row all is the model's`() {
        var noise = SeededNoise(seed: 9)
        let (old, new) = (Self.linear(&noise), Self.linear(&noise))
        let same = Change(from: [1, 2, 3, 4], to: [2, 2, 0, 5], old: old.contributions, new: old.contributions)
        #expect(same.model == 0 && same.parts[1].total == 0)
        #expect(same == Change(from: old.contributions(of: [1, 2, 3, 4]), to: old.contributions(of: [2, 2, 0, 5])))
        let still = Change(from: [1, 2, 3, 4], to: [1, 2, 3, 4], old: old.contributions, new: new.contributions)
        #expect(still.parts.allSatisfy { $0.values == 0 })
    }

    @Test func `a feature that the new model dropped moves by what it gave, and groups keep the sum`() {
        let before = Contributions(
            base: 1,
            terms: [.init(feature: "gone", amount: 3), .init(feature: "kept", amount: 1)]
        )
        let after = Contributions(
            base: 2,
            terms: [.init(feature: "kept", amount: -4), .init(feature: "new", amount: 1)]
        )
        let change = Change(from: before, to: after, oldModelAtNewValues: before, newModelAtOldValues: after)
        #expect(change.parts.map(\.feature) == ["gone", "kept", "new"])
        #expect(change.parts.map(\.total) == [-3, -5, 1])
        #expect(change.ranked().parts.map(\.feature) == ["kept", "gone", "new"])
        let grouped = change.grouped { $0 == "kept" ? "kept" : "replaced" }
        #expect(grouped.parts.map(\.total) == [-2, -5])
        #expect(grouped.total == change.total && change.total == after.total - before.total)
    }
}
