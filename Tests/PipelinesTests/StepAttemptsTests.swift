import Foundation
import Synchronization
import Testing

@testable import Pipelines

@Suite struct StepAttemptsTests {
    private let scripts: StepScripts

    init() throws {
        scripts = try StepScripts()
    }

    /// Exits with the numbers of the list, one each time it is run.
    private func write(exitCodes: [Int]) throws {
        let cases = exitCodes.enumerated().map { "\($0 + 1)) exit \($1);;" }.joined(separator: " ")
        try scripts.write("step", "echo x >> runs; echo run $(wc -l < runs); case $(wc -l < runs) in \(cases) esac")
    }

    private func run(
        attempts: Int,
        chance: Double = 1,
        tell: (StepRetry) -> Void = { _ in }
    ) async throws -> (StepAttempts.Outcome, waits: [Duration]) {
        let waits = WaitRecord()
        let retry = try #require(RetryPolicy(attempts: attempts, wait: .seconds(30), backoff: 2))
        let runner = StepAttempts(process: StepProcess(), pause: { waits.add($0) }, chance: { chance })
        let logs = StepLogs(runFolder: scripts.folder, step: "step")
        let outcome = await runner.run(retry, logs: logs, tell: tell) { log in
            var command = scripts.command("step")
            command.log = log
            return command
        }
        return (outcome, waits.all)
    }

    @Test func `exit code 75 is tried again, after longer and longer waits`() async throws {
        try write(exitCodes: [75, 75, 0])
        let (outcome, waits) = try await run(attempts: 3)
        #expect(outcome.end == .exited(0))
        #expect(waits == [.seconds(30), .seconds(60)])
        #expect(outcome.logs.map(\.lastPathComponent) == ["step.stderr", "step.2.stderr", "step.3.stderr"])
        let texts = try outcome.logs.map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(texts == ["run 1\n", "run 2\n", "run 3\n"])
    }

    @Test func `each attempt that is to be followed by another is told, with its log`() async throws {
        try write(exitCodes: [75, 75, 75])
        var told: [StepRetry] = []
        let (outcome, waits) = try await run(attempts: 3, chance: 0.5) { told.append($0) }
        #expect(
            told.map(\.words) == [
                "try 2 of 3 in 23 s: exit code 75: temporary: try again",
                "try 3 of 3 in 45 s: exit code 75: temporary: try again",
            ]
        )
        #expect(told.map(\.log) == Array(outcome.logs.dropLast()))
        #expect(told.map(\.wait) == waits)
    }

    @Test func `who is interrupted while waiting tries no more`() async throws {
        try write(exitCodes: [75, 0])
        let retry = try #require(RetryPolicy(attempts: 3, wait: .seconds(30), backoff: 2))
        let runner = StepAttempts(process: StepProcess(), pause: { _ in throw CancellationError() })
        let logs = StepLogs(runFolder: scripts.folder, step: "step")
        let outcome = await runner.run(retry, logs: logs) { _ in scripts.command("step") }
        #expect(outcome.end == .interrupted)
        #expect(outcome.logs.count == 1)
    }

    @Test func `the last attempt's 75 stands`() async throws {
        try write(exitCodes: [75, 75, 0])
        let (outcome, waits) = try await run(attempts: 2)
        #expect(outcome.end == .exited(75))
        #expect(waits == [.seconds(30)])
    }

    @Test(arguments: [1, 65, 70, 74, 124])
    func `any other exit code is final`(code: Int) async throws {
        try write(exitCodes: [code, 0])
        let (outcome, waits) = try await run(attempts: 3)
        #expect(outcome.end == .exited(Int32(code)))
        #expect(waits == [])
    }
}

/// Remembers how long somebody would have waited.
private final class WaitRecord: Sendable {
    private let waits = Mutex<[Duration]>([])

    var all: [Duration] { waits.withLock { $0 } }

    func add(_ wait: Duration) { waits.withLock { $0.append(wait) } }
}
