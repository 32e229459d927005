import Artifacts
import Testing

@Suite struct RetentionFileTests {
    private func mistakes(_ text: String) -> String {
        switch RetentionFile.read(text: text, fileName: "retention.yaml") {
        case .success: "accepted"
        case .failure(let error): error.problems.map(\.description).joined(separator: "\n")
        }
    }

    @Test func `every key arrives, and one that is left out has its default`() throws {
        let text = "schema: retention/1\nkeep-days: 10\nkeep-draws: 0\nkeep-runs: 3\nkeep-log-days: 20\n"
        let policy = try RetentionFile.read(text: text, fileName: "retention.yaml").get()
        #expect(policy == (try RetentionPolicy(keepDays: 10, keepDraws: 0, keepRuns: 3, keepLogDays: 20)))
        #expect(try RetentionFile.read(text: "schema: retention/1", fileName: "").get() == .standard)
    }

    @Test func `misspelt and malformed keys are told at once`() {
        let expected = """
            retention.yaml:2:1: unknown key 'keep-day'
              allowed: schema, keep-days, keep-draws, keep-runs, keep-log-days
              did you mean 'keep-days'?
            retention.yaml:3:13: 'keep-draws': -1 is out of range
              allowed: 0 to 100000; unit: draws
            retention.yaml:4:12: 'keep-runs': 1.5 is no whole number
              allowed: 0 to 100000; unit: runs
            """
        #expect(mistakes("schema: retention/1\nkeep-day: 9\nkeep-draws: -1\nkeep-runs: 1.5\n") == expected)
    }

    @Test func `a file of another schema is refused`() {
        #expect(mistakes("schema: retention/2\n").contains("this version reads 'retention/1'"))
    }
}
