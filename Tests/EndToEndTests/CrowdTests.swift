import TestSupport
import Testing

/// What `make torture` does with 16 drivers at once and the whole week, done with 4.
@Suite(.enabled(if: Torture.isPossible, "needs python3")) struct CrowdTests {
    @Test func `drivers of one country name the one that runs, and those of several share one registry`() throws {
        let result = try Torture.result(["--kills", "0", "--drivers", "4"])
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("4 drivers on one country: ended with {75: 3, 0: 1}, 3 named the one that ran"))
        #expect(result.output.contains("4 drivers on 4 countries: ended with {0: 4}, 0 met a locked database"))
    }
}
