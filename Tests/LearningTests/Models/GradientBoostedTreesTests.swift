import Foundation
import Learning
import TestSupport
import Testing
import XGBoost

@Suite struct GradientBoostedTreesTests {
    /// A step and a slope, with every seventh value of the second feature missing.
    private static func example(rows: Int = 120) -> (design: DesignMatrix, target: [Double], weights: [Double]) {
        var design = DesignMatrix(features: ["x", "z"])
        var target: [Double] = []
        for row in 0..<rows {
            let (x, z) = (Double(row % 12), Double(row * 5 % 9))
            design.append([x, row % 7 == 0 ? .nan : z])
            target.append((x < 6 ? 10 : 30) + z + (row % 7 == 0 ? 8 : 0))
        }
        return (design, target, (0..<rows).map { 1 + Double($0 % 2) })
    }

    private static func trees(_ objective: Objective, seed: UInt64 = 0) throws -> GradientBoostedTrees {
        let (design, target, weights) = example()
        let parameters = BoosterParameters(
            objective: objective,
            rounds: 60,
            learningRate: 0.2,
            minimumLeafWeight: 1,
            lambda: 1,
            directions: [.rising, .free],
            seed: seed
        )
        return try GradientBoostedTrees(design, target: target, weights: weights, parameters: parameters)
    }

    @Test(arguments: [Objective.squaredError, .poisson])
    func `trees learn values, missing ones included`(objective: Objective) throws {
        let (design, target, _) = Self.example()
        let predictions = try Self.trees(objective).predictions(for: design)
        let errors = zip(predictions, target).map { abs($0 / $1 - 1) }
        #expect(errors.reduce(0, +) / 120 < 0.1)
        #expect(errors.enumerated().filter { $0.offset % 7 == 0 }.allSatisfy { $0.element < 0.25 })
    }

    @Test(arguments: [Objective.squaredError, .poisson])
    func `a rising feature never lowers a prediction`(objective: Objective) throws {
        let trees = try Self.trees(objective)
        for z in [0, 4, 8, Double.nan] {
            var ladder = DesignMatrix(features: ["x", "z"])
            for step in -10..<150 { ladder.append([Double(step) / 10, z]) }
            let answers = try trees.predictions(for: ladder)
            #expect(zip(answers, answers.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }

    @Test(arguments: Objective.allCases)
    func `a tree without splits predicts the weighted mean`(objective: Objective) throws {
        var design = DesignMatrix(features: ["x"])
        for _ in 0..<4 { design.append([1]) }
        let trees = try GradientBoostedTrees(
            design,
            target: [0, 1, 1, 0],
            weights: [1, 1, 1, 2],
            parameters: BoosterParameters(objective: objective)
        )
        #expect(try trees.predictions(for: design).allSatisfy { abs($0 - 0.4) < 1e-6 })
    }

    @Test func `the prediction of counts is the exponential of the margin`() throws {
        let (design, _, _) = Self.example()
        let trees = try Self.trees(.poisson)
        for (margin, prediction) in zip(try trees.margins(for: design), try trees.predictions(for: design)) {
            #expect(abs(exp(margin) / prediction - 1) < 1e-6)
        }
    }

    @Test(arguments: [Objective.squaredError, .poisson])
    func `the same seed gives the same bytes, which read back predict the same`(objective: Objective) throws {
        let (design, _, _) = Self.example()
        let trees = try Self.trees(objective, seed: 7)
        let json = try trees.json()
        #expect(try Self.trees(objective, seed: 7).json() == json)
        let copy = try GradientBoostedTrees(json: json)
        #expect(copy.features == ["x", "z"])
        #expect(try copy.predictions(for: design) == trees.predictions(for: design))
    }

    @Test func `negative counts, no rows and another number of features are refused`() throws {
        let (design, _, weights) = Self.example()
        let negative = [Double](repeating: -1, count: 120)
        #expect(throws: XGBoostError.self) {
            let parameters = BoosterParameters(objective: .poisson)
            _ = try GradientBoostedTrees(design, target: negative, weights: weights, parameters: parameters)
        }
        #expect(throws: XGBoostError.length(of: "labels", found: 0, expected: 1)) {
            let empty = DesignMatrix(features: ["x"])
            _ = try GradientBoostedTrees(empty, target: [], weights: [], parameters: BoosterParameters())
        }
        var narrow = DesignMatrix(features: ["x"])
        narrow.append([1])
        let trees = try Self.trees(.squaredError)
        #expect(throws: XGBoostError.length(of: "features", found: 1, expected: 2)) {
            try trees.predictions(for: narrow)
        }
    }

    @Test func `the feature that matters most has the largest gain`() throws {
        let gains = try Self.trees(.squaredError).gains()
        #expect(gains.map(\.feature) == ["x", "z"])
        #expect(gains[0].amount > gains[1].amount && gains[1].amount > 0)
    }
}
