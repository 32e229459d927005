import Foundation
import Synchronization

/// The process groups of the step programs that run now, so that all of them can be ended at once.
public final class StepGroups: Sendable {
    private struct State {
        var leaders: Set<pid_t> = []
        /// Programs that are being started, whose groups have no name yet.
        var starting = 0
    }

    private static let patience = Duration.seconds(2)

    private let state = Mutex(State())

    /// No group yet.
    public init() {}

    /// Kills every group with all its members, without a moment to tidy up.
    ///
    /// A program that is being started is waited for: it may run before its starter comes to enter its group.
    public func kill() {
        let end = ContinuousClock.now + Self.patience
        while state.withLock({ $0.starting }) > 0, ContinuousClock.now < end { usleep(500) }
        // A group without members answers ESRCH, which is the good case.
        for leader in state.withLock({ $0.leaders }) { _ = Foundation.kill(-leader, SIGKILL) }
    }

    /// A program is about to be started: `started` or `notStarted` follows.
    func starts() { state.withLock { $0.starting += 1 } }

    /// It runs, and leads a group.
    func started(_ leader: pid_t) {
        state.withLock { state in
            state.starting -= 1
            state.leaders.insert(leader)
        }
    }

    /// It could not be started.
    func notStarted() { state.withLock { $0.starting -= 1 } }

    func remove(_ leader: pid_t) { state.withLock { _ = $0.leaders.remove(leader) } }
}
