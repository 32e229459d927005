import Learning
import Testing

@Suite struct PartialDependenceTests {
    @Test func `the dependence of a product is its slope at the mean, with the band of the rows' slopes`() throws {
        var rows = DesignMatrix(features: ["x", "slope"])
        for row in 0...10 { rows.append([99, Double(row)]) }
        let dependence = PartialDependence(of: "x", over: [0, 1, 2], in: rows) { design in
            (0..<design.rows).map { Array(design[row: $0]).reduce(1, *) }
        }
        #expect(dependence.points.map(\.value) == [0, 1, 2])
        #expect(dependence.points.map(\.mean) == [0, 5, 10])
        #expect(dependence.points.map(\.lower) == [0, 1, 2])
        #expect(dependence.points.map(\.upper) == [0, 9, 18])
    }

    @Test func `trees are averaged over rows by brute force`() throws {
        let example = Explained(seed: 3)
        let trees = try example.trees()
        let dependence = try PartialDependence(of: "a", over: [-1, 0.5], in: example.holed) {
            try trees.predictions(for: $0)
        }
        for point in dependence.points {
            var answers: [Double] = []
            for row in 0..<150 {
                var one = DesignMatrix(features: Explained.features)
                one.append([point.value] + Array(example.holed[row: row])[1...])
                answers += try trees.predictions(for: one)
            }
            #expect(abs(point.mean - answers.reduce(0, +) / 150) < 1e-9)
            answers.sort()
            #expect(abs(point.lower - (0.1 * answers[14] + 0.9 * answers[15])) < 1e-9)
            #expect(abs(point.upper - (0.9 * answers[134] + 0.1 * answers[135])) < 1e-9)
        }
    }

    @Test func `what a prediction throws is passed on`() {
        struct Refusal: Error {}
        #expect(throws: Refusal.self) { try PartialDependence(over: [1]) { _ in throw Refusal() } }
    }
}
