import TestSupport
import Testing

/// What `make torture` does to hundreds of processes, done to a few.
@Suite(.enabled(if: Torture.isPossible, "needs python3")) struct KillTests {
    @Test func `whoever is killed at whatever moment, the next run heals, and all is there once`() throws {
        let result = try Torture.result(["--kills", "4", "--countries", "1", "--drivers", "0", "--seed", "3"])
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("4 kills, 0 drivers at once, 0 problems"))
    }

    @Test(.enabled(if: MailServer.isPossible, MailServer.isMissing))
    func `whoever is killed while people are told, the next run tells the rest, and repeats under one name`() throws {
        let result = try Torture.result(["--kills", "4", "--seed", "5"], by: "torture-delivery")
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("4 kills, 0 problems"))
    }
}
