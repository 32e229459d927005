import Dispatch
import Foundation
import Lottery
import Synchronization

/// Turns SIGINT and SIGTERM into the cancellation of a piece of work, so that it can end its child processes first.
///
/// The default action would end the driver at once and leave its children, who are in groups of their own, behind.
/// A second signal does not wait for the work any more.
struct Interruption {
    private static let meanings: [Int32: ExitStatus] = [SIGINT: .interrupted, SIGTERM: .terminated]

    /// Does a piece of work under the watch of signals.
    ///
    /// - Parameters:
    ///   - first: hears of the first signal.
    ///   - second: what is done at a second signal, before the program ends.
    ///   - work: what is cancelled by the first signal.
    /// - Returns: the work's answer, and how it was interrupted, if it was.
    /// - Throws: what the work throws.
    static func during<Answer: Sendable>(
        first: @escaping @Sendable () -> Void,
        second: @escaping @Sendable () -> Void,
        _ work: @escaping @Sendable () async throws -> Answer
    ) async throws -> (Answer, ExitStatus?) {
        let signals = Signals()
        var sources: [any DispatchSourceSignal] = []
        for (number, status) in meanings {
            let source = await listening(to: number) {
                guard signals.note(status) else {
                    second()
                    _exit(status.rawValue)
                }
                first()
            }
            sources.append(source)
        }
        defer {
            for source in sources { source.cancel() }
            for number in meanings.keys { signal(number, SIG_DFL) }
        }
        // Not a child of this task: a signal handler is no task that could cancel a child.
        let task = Task { try await work() }
        signals.cancelAtFirst { task.cancel() }
        let answer = try await task.value
        return (answer, signals.first)
    }

    /// A source that is listening already: before that, a signal ends the program, which has started nothing yet.
    private static func listening(
        to number: Int32,
        _ heard: @escaping @Sendable () -> Void
    ) async -> any DispatchSourceSignal {
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler(handler: heard)
        await withCheckedContinuation { continuation in
            source.setRegistrationHandler { continuation.resume() }
            source.resume()
        }
        return source
    }
}

/// The signals that came.
private final class Signals: Sendable {
    private struct State {
        var first: ExitStatus?
        var cancel: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    /// What the first one means; nil before it comes.
    var first: ExitStatus? { state.withLock(\.first) }

    /// Takes note of a signal; whether it is the first, which cancels the work.
    func note(_ status: ExitStatus) -> Bool {
        let (isFirst, cancel) = state.withLock { state in
            defer { state.first = state.first ?? status }
            return (state.first == nil, state.cancel)
        }
        if isFirst { cancel?() }
        return isFirst
    }

    /// Names what the first signal cancels; at once where it came before there was anything to cancel.
    func cancelAtFirst(_ cancel: @escaping @Sendable () -> Void) {
        let isLate = state.withLock { state in
            state.cancel = cancel
            return state.first != nil
        }
        if isLate { cancel() }
    }
}
