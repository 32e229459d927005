import Dispatch
import Foundation
import Lottery
import Synchronization

/// Turns SIGINT and SIGTERM into the cancellation of a piece of work, so that it can end its child processes first.
///
/// The default action would end the driver at once and leave its children, who are in groups of their own, behind.
struct Interruption {
    private static let meanings: [Int32: ExitStatus] = [SIGINT: .interrupted, SIGTERM: .terminated]

    /// The work's answer, and how it was interrupted, if it was.
    static func during<Answer: Sendable>(
        _ work: @escaping @Sendable () async throws -> Answer
    ) async throws -> (Answer, ExitStatus?) {
        let seen = FirstSignal()
        // Not a child of this task: a signal handler is no task that could cancel a child.
        let task = Task { try await work() }
        let sources = meanings.map { number, status in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                seen.note(status)
                task.cancel()
            }
            source.resume()
            return source
        }
        defer {
            for source in sources { source.cancel() }
            for number in meanings.keys { signal(number, SIG_DFL) }
        }
        let answer = try await task.value
        return (answer, seen.status)
    }
}

/// The first signal that came.
private final class FirstSignal: Sendable {
    private let first = Mutex<ExitStatus?>(nil)

    var status: ExitStatus? { first.withLock { $0 } }

    func note(_ status: ExitStatus) { first.withLock { $0 = $0 ?? status } }
}
