import Lottery
import Reports
import TestSupport
import Testing

@testable import jackpot_notify

@Suite struct MessageKeyTests {
    @Test func `the same decision has the same key, another amount another`() throws {
        let recommendation = try Sample.recommendation()
        var other = recommendation
        other.jackpot = Money(hundredths: 100_000_000)
        var relabelled = recommendation
        relabelled.model = "aland 4"
        let key = try key(of: recommendation)
        #expect(try key == self.key(of: relabelled))
        #expect(try key != self.key(of: other))
        #expect(key.fileName.hasPrefix("2026-11-25-aland-"))
    }

    private func key(of recommendation: Recommendation) throws -> MessageKey {
        MessageKey(RunFacts(run: try Sample.manifest(), recommendation: recommendation), after: nil)
    }
}
