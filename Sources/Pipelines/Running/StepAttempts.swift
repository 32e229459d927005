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

    /// Attempts by a process runner; `pause` waits between them and throws when the driver is interrupted.
    public init(
        process: StepProcess,
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.process = process
        self.pause = pause
    }

    /// Runs the command that belongs to each attempt's log.
    public func run(_ retry: RetryPolicy, logs: StepLogs, command: (URL) -> StepCommand) async -> Outcome {
        var used: [URL] = []
        while true {
            let log = logs.next()
            used.append(log)
            let end = await process.run(command(log))
            guard end.isTemporary, let wait = retry.wait(after: used.count) else {
                return Outcome(end: end, logs: used)
            }
            do { try await pause(wait) } catch { return Outcome(end: .interrupted, logs: used) }
        }
    }
}
