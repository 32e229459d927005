public import Foundation

/// Runs a step until it ends otherwise than with "try again", or no attempt is left.
public struct StepAttempts: Sendable {
    /// What became of a step, after all attempts.
    public struct Outcome: Hashable, Sendable {
        /// How the last attempt ended.
        public let end: StepEnd
        /// What each attempt wrote to standard output and standard error, in order.
        public let logs: [URL]
    }

    private let process: StepProcess
    private let pause: @Sendable (Duration) async throws -> Void
    private let chance: @Sendable () -> Double

    /// Attempts by a process runner.
    ///
    /// - Parameters:
    ///   - process: runs each attempt.
    ///   - pause: waits between attempts, and throws when the driver is interrupted.
    ///   - chance: a number from 0 to 1, drawn anew for each wait.
    public init(
        process: StepProcess,
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        chance: @escaping @Sendable () -> Double = { .random(in: 0...1) }
    ) {
        self.process = process
        self.chance = chance
        self.pause = pause
    }

    /// Runs the command that belongs to each attempt's log; `tell` hears of each attempt that is to be followed by another.
    public func run(
        _ retry: RetryPolicy,
        logs: StepLogs,
        tell: (StepRetry) -> Void = { _ in },
        command: (URL) -> StepCommand
    ) async -> Outcome {
        var used: [URL] = []
        while true {
            let log = logs.next()
            used.append(log)
            let end = await process.run(command(log))
            guard end.isTemporary, let wait = retry.wait(after: used.count, chance: chance()) else {
                return Outcome(end: end, logs: used)
            }
            tell(StepRetry(attempt: used.count + 1, attempts: retry.attempts, wait: wait, end: end, log: log))
            do { try await pause(wait) } catch { return Outcome(end: .interrupted, logs: used) }
        }
    }
}
