import Learning
import Testing

@Suite struct ImportanceTests {
    @Test func `importance is the mean absolute contribution, the largest first`() {
        let explanations = [(1.0, -3.0), (-2, 1)].map {
            Contributions(base: 9, terms: [.init(feature: "a", amount: $0), .init(feature: "b", amount: $1)])
        }
        #expect(
            Importance.meanAbsolute(of: explanations) == [
                Importance(feature: "b", amount: 2), Importance(feature: "a", amount: 1.5),
            ]
        )
        #expect(Importance.meanAbsolute(of: []).isEmpty)
    }

    @Test func `features of the same importance come by name`() {
        let terms = ["c", "a", "b"].map { Contributions.Term(feature: $0, amount: 1) }
        let ranked = Importance.meanAbsolute(of: [Contributions(base: 0, terms: terms)])
        #expect(ranked.map(\.feature) == ["a", "b", "c"])
    }
}
