import Lottery
import Testing

@Suite struct JackpotLadderTests {
    private func ladder(_ minimum: Double, _ maximum: Double, _ step: Double) throws -> JackpotLadder {
        try JackpotLadder(
            minimum: try Money(units: minimum),
            maximum: try Money(units: maximum),
            step: try Money(units: step)
        )
    }

    @Test func `the rungs run from the minimum to the maximum`() throws {
        #expect(try ladder(1, 2, 0.25).rungs.map(\.units) == [1, 1.25, 1.5, 1.75, 2])
        #expect(try ladder(3, 3, 1).rungs.map(\.units) == [3])
    }

    @Test(arguments: [(0, 1, 1), (2, 1, 1), (1, 2, 0), (1, 2, 0.3), (1, 1_000_000, 1)])
    func `a ladder that cannot be climbed is refused`(minimum: Double, maximum: Double, step: Double) {
        #expect(throws: InvalidValue.self) { try ladder(minimum, maximum, step) }
    }

    @Test(arguments: [(0.0, 1.0), (1.24, 1.0), (1.25, 1.0), (1.26, 1.5), (9.0, 2.0), (1.5, 1.5)])
    func `the nearest rung of two equally near is the lower`(amount: Double, rung: Double) throws {
        let nearest = try ladder(1, 2, 0.5).nearestRung(to: try Money(units: amount))
        #expect(nearest.units == rung)
    }
}
