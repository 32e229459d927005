import Learning
import Testing
import XGBoost

@Suite struct ContributionsTests {
    @Test(arguments: 1...5, [Objective.squaredError, .poisson])
    func `contributions of trees are the Shapley values found by going through every set`(
        seed: UInt64,
        objective: Objective
    ) throws {
        let example = Explained(seed: seed)
        let trees = try example.trees(objective)
        let oracle = try BruteForceShapley(json: try trees.json())
        let explanations = try trees.contributions(for: example.holed)
        let margins = try trees.margins(for: example.holed)
        for row in stride(from: 0, to: 150, by: 5) {
            let values = Array(example.holed[row: row])
            for (feature, name) in Explained.features.enumerated() {
                let expected = oracle.contribution(of: feature, to: values)
                #expect(abs(explanations[row].amount(of: name) - expected) < 2e-5)
            }
            #expect(abs(explanations[row].total - margins[row]) < 1e-9)
        }
    }

    @Test(arguments: 1...5)
    func `a linear model's contributions close to its predictions`(seed: UInt64) throws {
        let example = Explained(seed: seed)
        let coefficients = try example.ridge().coefficients
        let explained = LinearContributions(
            coefficients: coefficients,
            meansOf: example.design,
            weights: (0..<150).map { 1 + Double($0 % 3) }
        )
        for (row, explanation) in explained.contributions(for: example.design).enumerated() {
            let prediction = zip(coefficients, example.design[row: row]).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(abs(explanation.total - prediction) < 1e-12)
        }
        #expect(explained.contributions(of: explained.reference).terms.allSatisfy { $0.amount == 0 })
        #expect(explained.contributions(of: explained.reference).total == explained.base)
    }

    @Test(arguments: 1...5)
    func `a linear model and the trees on its residual close to the sum of both`(seed: UInt64) throws {
        let example = Explained(seed: seed)
        let (coefficients, residuals) = try example.ridge()
        let fitted = zip(example.target, residuals).map { $0 - $1 }
        let trees = try ResidualTrees(
            example.design,
            target: example.target,
            base: fitted,
            weights: example.weights,
            parameters: BoosterParameters(minimumLeafWeight: 2)
        )
        let core = LinearContributions(coefficients: coefficients, meansOf: example.design, weights: example.weights)
        let additions = try trees.additions(for: example.design)
        let explanations = zip(core.contributions(for: example.design), try trees.contributions(for: example.design))
            .map { $0 + $1 }
        for row in 0..<150 {
            #expect(explanations[row].terms.map(\.feature) == Explained.features)
            #expect(abs(explanations[row].total - fitted[row] - additions[row]) < 1e-9)
        }
        #expect(try trees.gains().count == 4)
    }

    @Test func `terms of one group become one where the first stood`() {
        let terms = [("low", 1.0), ("week", 2), ("high", 4)].map { Contributions.Term(feature: $0, amount: $1) }
        let explanation = Contributions(base: 10, terms: terms)
        let grouped = explanation.grouped { $0 == "week" ? "season" : "price" }
        #expect(grouped.terms.map(\.feature) == ["price", "season"])
        #expect(grouped.terms.map(\.amount) == [5, 2])
        #expect(grouped.total == explanation.total && explanation.amount(of: "none") == 0)
    }
}
