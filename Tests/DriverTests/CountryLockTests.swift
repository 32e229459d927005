import Artifacts
import Foundation
import Lottery
import Synchronization
import TestSupport
import Testing

@testable import jackpot

@Suite(.timeLimit(.minutes(1))) struct CountryLockTests {
    /// Two drivers' locks of one country; the second one acts by a policy.
    private struct Drivers {
        let folder: URL
        let first: CountryLock

        init(in folder: URL, pid: Int32 = getpid(), host: String = LockHolder.thisHost) {
            self.folder = folder
            let holder = Self.holder(pid: pid, host: host)
            first = CountryLock(in: folder, as: { holder }, onBusy: .fail)
        }

        static func holder(pid: Int32, host: String) -> LockHolder {
            LockHolder(
                pid: pid,
                host: host,
                since: Date(timeIntervalSince1970: 1_800_000_000),
                command: "jackpot run --country aland"
            )
        }

        var file: URL { folder.appending(path: ".lock") }

        func second(
            _ policy: BusyPolicy,
            pause: @escaping @Sendable (Duration) async throws -> Void = { _ in },
            send: @escaping @Sendable (Int32, Int32) -> Int32 = { _, _ in 0 }
        ) -> CountryLock {
            let holder = Self.holder(pid: 2, host: "elsewhere")
            return CountryLock(in: folder, as: { holder }, onBusy: policy, pause: pause, send: send)
        }
    }

    private func busy(_ lock: CountryLock) async throws -> CountryBusy {
        try #require(await #expect(throws: CountryBusy.self) { try await lock.take() })
    }

    @Test func `a country that is being run is refused, and the refusal names who is at it`() async throws {
        try await withTemporaryFolder { folder in
            let drivers = Drivers(in: folder.appending(path: "runs/aland"), pid: 4711, host: "night")
            try await drivers.first.take()
            let error = try await busy(drivers.second(.fail))
            #expect(
                error.what == "already being run by process 4711 on night since 2027-01-15T08:00:00Z: "
                    + "jackpot run --country aland"
            )
            #expect(error.place == drivers.file.path)
            #expect(error.exitStatus == .temporary)
        }
    }

    @Test func `what is given back leaves no file and can be taken again; what is held stays held`() async throws {
        try await withTemporaryFolder { folder in
            let drivers = Drivers(in: folder)
            try await drivers.first.take()
            try await drivers.first.take()
            drivers.first.release()
            #expect(!FileManager.default.fileExists(atPath: drivers.file.path))
            let second = drivers.second(.fail)
            try await second.take()
            drivers.first.release()
            #expect(try await busy(drivers.first).holder?.pid == 2)
        }
    }

    @Test func `what a killed driver left says nothing: only the kernel's lock counts`() async throws {
        try await withTemporaryFolder { folder in
            let drivers = Drivers(in: folder)
            try Drivers.holder(pid: 4711, host: "night").bytes().write(to: drivers.file)
            try await drivers.first.take()
            let written = try #require(LockHolder(bytes: try Data(contentsOf: drivers.file)))
            #expect(written == Drivers.holder(pid: getpid(), host: LockHolder.thisHost))
        }
    }

    @Test func `who waits tells once for whom, pauses longer and longer, and goes on when the lock is free`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let drivers = Drivers(in: folder)
            try await drivers.first.take()
            let pauses = Mutex<[Duration]>([])
            let second = drivers.second(.wait) { pause in
                let count = pauses.withLock { pauses in
                    pauses.append(pause)
                    return pauses.count
                }
                if count == 20 { drivers.first.release() }
            }
            var told: [CountryLock.Event] = []
            try await second.take { told.append($0) }
            #expect(told == [.waits(for: Drivers.holder(pid: getpid(), host: LockHolder.thisHost))])
            let seen = pauses.withLock(\.self)
            #expect(seen.count == 20 && seen == seen.sorted() && seen.first == .milliseconds(20))
            #expect(seen.last == .seconds(2))
            #expect(try await busy(drivers.first).holder?.pid == 2)
        }
    }

    @Test func `who is interrupted while it waits does not take the lock`() async throws {
        try await withTemporaryFolder { folder in
            let drivers = Drivers(in: folder)
            try await drivers.first.take()
            let second = drivers.second(.wait) { _ in throw CancellationError() }
            await #expect(throws: CancellationError.self) { try await second.take() }
            drivers.first.release()
            try await drivers.first.take()
        }
    }

    @Test func `who supersedes asks the holder to stop once, and goes on when it has`() async throws {
        try await withTemporaryFolder { folder in
            let drivers = Drivers(in: folder)
            try await drivers.first.take()
            let sent = Mutex<[[Int32]]>([])
            let pauses = Mutex(0)
            let second = drivers.second(.supersede) { _ in
                let count = pauses.withLock { pauses in
                    pauses += 1
                    return pauses
                }
                if count == 3 { drivers.first.release() }
            } send: { signal, process in
                sent.withLock { $0.append([signal, process]) }
                return 0
            }
            var told: [CountryLock.Event] = []
            try await second.take { told.append($0) }
            #expect(sent.withLock(\.self) == [[0, getpid()], [SIGTERM, getpid()]])
            #expect(told == [.ends(Drivers.holder(pid: getpid(), host: LockHolder.thisHost))])
            #expect(try await busy(drivers.first).holder?.pid == 2)
        }
    }

    @Test func `nobody is ended on another machine, nor against the system's will, nor because of an old number`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let far = Drivers(in: folder.appending(path: "far"), host: "elsewhere")
            try await far.first.take()
            #expect(try await busy(far.second(.supersede)).reason == .elsewhere)

            let foreign = Drivers(in: folder.appending(path: "foreign"))
            try await foreign.first.take()
            #expect(try await busy(foreign.second(.supersede, send: { _, _ in EPERM })).reason == .notAllowed)

            // Process 1 runs, but does not have this file open.
            let old = Drivers(in: folder.appending(path: "old"), pid: 1)
            try await old.first.take()
            let terminated = Mutex(0)
            let second = old.second(.supersede) { _ in
                old.first.release()
            } send: { signal, _ in
                terminated.withLock { $0 += signal == SIGTERM ? 1 : 0 }
                return 0
            }
            try await second.take()
            #expect(terminated.withLock(\.self) == 0)
        }
    }

    @Test func `the lock outlives its holder with a program that reads from it, which the next one ends`()
        async throws
    {
        try await withTemporaryFolder { folder in
            let file = LockFile(url: folder.appending(path: ".lock"))
            let descriptor = try #require(try file.lock())
            // No process has this number.
            let gone = Drivers.holder(pid: Int32.max, host: LockHolder.thisHost)
            try file.write(gone, to: descriptor)
            let step = Process()
            step.executableURL = URL(filePath: "/bin/sleep")
            step.arguments = ["600"]
            step.standardInput = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
            try step.run()
            close(descriptor)
            let left = step.processIdentifier
            #expect(file.keepers() == [left])
            #expect(try file.lock() == nil)

            let sent = Mutex<[[Int32]]>([])
            let second = Drivers(in: folder).second(.fail) { _ in
                sched_yield()
            } send: { signal, process in
                sent.withLock { $0.append([signal, process]) }
                return kill(left, signal)
            }
            var told: [CountryLock.Event] = []
            // How soon the killed program is gone is the system's affair.
            while second.standing == nil { try? await second.take { told.append($0) } }
            #expect(sent.withLock(\.first) == [SIGKILL, -left])
            #expect(told == [.clears(after: gone)])
            second.release()
            step.waitUntilExit()
        }
    }

    @Test func `a program that reads from the lock of a live holder is left alone`() async throws {
        try await withTemporaryFolder { folder in
            let drivers = Drivers(in: folder)
            try await drivers.first.take()
            let step = Process()
            step.executableURL = URL(filePath: "/bin/sleep")
            step.arguments = ["600"]
            step.standardInput = FileHandle(fileDescriptor: try #require(drivers.first.standing), closeOnDealloc: false)
            try step.run()
            let second = drivers.second(
                .fail,
                send: { _, _ in
                    Issue.record("nobody is to be ended")
                    return 0
                }
            )
            #expect(try await busy(second).holder?.pid == getpid())
            kill(step.processIdentifier, SIGKILL)
            step.waitUntilExit()
        }
    }

    @Test func `a holder without a name gets a moment to tell it, and is refused all the same`() async throws {
        try await withTemporaryFolder { folder in
            let file = LockFile(url: folder.appending(path: ".lock"))
            let descriptor = try #require(try file.lock())
            defer { file.unlock(descriptor) }
            #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
            let named = Drivers.holder(pid: 7, host: "late")
            let late = Drivers(in: folder).second(.fail) { _ in try file.write(named, to: descriptor) }
            #expect(try await busy(late).holder == named)
            try Data().write(to: file.url)
            #expect(try await busy(Drivers(in: folder).second(.fail)).holder == nil)
            #expect(try await busy(Drivers(in: folder).second(.supersede)).reason == .elsewhere)
        }
    }

    @Test func `never do two hold one lock, though its file comes and goes`() async throws {
        try await withTemporaryFolder { folder in
            let room = Room()
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    let lock = Drivers(in: folder).second(.wait) { _ in await Task.yield() }
                    group.addTask { await room.visit(by: lock) }
                }
            }
            #expect(room.meetings.load(ordering: .relaxed) == 0)
        }
    }
}

/// A room that only who holds a lock may be in.
private final class Room: Sendable {
    private let inside = Atomic(0)
    /// How often somebody met another in it.
    let meetings = Atomic(0)

    /// Goes in and out fifty times.
    func visit(by lock: CountryLock) async {
        for _ in 0..<50 {
            do { try await lock.take() } catch { Issue.record(error) }
            if inside.add(1, ordering: .sequentiallyConsistent).newValue > 1 {
                meetings.add(1, ordering: .relaxed)
            }
            await Task.yield()
            inside.subtract(1, ordering: .sequentiallyConsistent)
            lock.release()
        }
    }
}
