import Learning
import Testing
import XGBoost

@Suite struct ResidualTreesTests {
    @Test func `trees learn what the base leaves and come back from their JSON`() throws {
        var design = DesignMatrix(features: ["x"])
        var target: [Double] = []
        for row in 0..<100 {
            design.append([Double(row % 20)])
            target.append(5 + (row % 20 < 10 ? -1 : 1))
        }
        let trees = try ResidualTrees(
            design,
            target: target,
            base: [Double](repeating: 5, count: 100),
            weights: [Double](repeating: 1, count: 100),
            parameters: BoosterParameters(directions: [.rising])
        )
        let additions = try trees.additions(for: design)
        #expect(zip(additions, target).allSatisfy { abs($0 - ($1 - 5)) < 0.1 })
        #expect(try ResidualTrees(json: try trees.json()).additions(for: design) == additions)
    }
}
