import Foundation
import Lottery
import Subprocess
import Synchronization
import SystemPackage

/// Runs step programs, each in a process group of its own, so that a timeout or an interrupt reaches its children too.
public struct StepProcess: Sendable {
    private let grace: Duration
    private let groups: StepGroups
    private let input: Int32

    /// A runner of step programs.
    ///
    /// - Parameters:
    ///   - grace: how long a group may tidy up between TERM and KILL.
    ///   - groups: keeps account of the groups that run.
    ///   - input: the descriptor that programs get as their standard input and, with them, their children; `/dev/null`
    ///     where there is none.
    public init(grace: Duration = .seconds(10), groups: StepGroups = StepGroups(), input: Int32? = nil) {
        self.grace = grace
        self.groups = groups
        self.input = input ?? Self.nothing
    }

    /// Runs a command to its end, or to the end of its time, or until the calling task is cancelled.
    public func run(_ command: StepCommand) async -> StepEnd {
        await withTaskGroup(of: StepEnd.self) { group in
            group.addTask { await attempt(command) }
            group.addTask { await Self.limit(command.timeout) }
            let first = await group.next() ?? .interrupted
            group.cancelAll()
            // The loser is awaited: a cancelled attempt returns only after its whole group is gone.
            await group.waitForAll()
            return first != .exited(0) && Task.isCancelled ? .interrupted : first
        }
    }

    /// Ends as `timedOut` after the limit, or as `interrupted` when cancelled before it.
    private static func limit(_ timeout: Duration) async -> StepEnd {
        do {
            try await Task.sleep(for: timeout)
            return .timedOut(after: timeout)
        } catch {
            return .interrupted
        }
    }

    private func attempt(_ command: StepCommand) async -> StepEnd {
        let leader = Mutex<pid_t?>(nil)
        var endedByItself = false
        groups.starts()
        defer {
            if let leader = leader.withLock({ $0 }) {
                if Task.isCancelled || !endedByItself { sweep(leader) }
                groups.remove(leader)
            } else {
                groups.notStarted()
            }
        }
        do {
            let log = try FileDescriptor.open(
                FilePath(command.log.path),
                .writeOnly,
                options: [.create, .append, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead]
            )
            // The child has its own descriptor of the log; what this one's closing says changes nothing.
            defer { try? log.close() }
            let result = try await Subprocess.run(
                .path(FilePath(command.program)),
                arguments: Arguments(command.arguments),
                environment: .inherit.updating(environment(command)),
                platformOptions: options,
                input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: false),
                output: .fileDescriptor(log, closeAfterSpawningProcess: false),
                error: .fileDescriptor(log, closeAfterSpawningProcess: false)
            ) { execution in
                let process = execution.processIdentifier.value
                groups.started(process)
                leader.withLock { $0 = process }
            }
            if case .exited = result.terminationStatus { endedByItself = true }
            return Self.end(result.terminationStatus)
        } catch {
            return Task.isCancelled ? .interrupted : .notStarted("\(error)")
        }
    }

    private static let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)

    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: grace)]
        return options
    }

    private func environment(_ command: StepCommand) -> [Subprocess.Environment.Key: String?] {
        Dictionary(
            uniqueKeysWithValues: command.environment.compactMap { name, value in
                Subprocess.Environment.Key(rawValue: name).map { ($0, value) }
            }
        )
    }

    /// Kills what is left of a group after its leader was ended: by a timeout, an interrupt, or a signal from elsewhere.
    ///
    /// The library stops at the leader's end, though a grandchild may ignore TERM, or never got one. A group without members answers
    /// ESRCH, which is the good case.
    private func sweep(_ leader: pid_t) {
        _ = kill(-leader, SIGKILL)
    }

    private static func end(_ status: TerminationStatus) -> StepEnd {
        switch status {
        case .exited(let code): .exited(code)
        case .signaled(let signal): .signalled(signal)
        }
    }
}
