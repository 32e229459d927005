import Foundation
import Synchronization

/// The process groups of the step programs that run now, so that all of them can be ended at once.
public final class StepGroups: Sendable {
    private let leaders = Mutex<Set<pid_t>>([])

    /// No group yet.
    public init() {}

    /// Kills every group with all its members, without a moment to tidy up.
    public func kill() {
        // A group without members answers ESRCH, which is the good case.
        for leader in leaders.withLock({ $0 }) { _ = Foundation.kill(-leader, SIGKILL) }
    }

    func insert(_ leader: pid_t) { leaders.withLock { _ = $0.insert(leader) } }

    func remove(_ leader: pid_t) { leaders.withLock { _ = $0.remove(leader) } }
}
