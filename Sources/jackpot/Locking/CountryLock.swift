import Artifacts
import Foundation
import StepKit
import Synchronization

/// Lets one driver at a time choose, open and run a country's runs: `runs/<country>/.lock`.
final class CountryLock: Sendable {
    /// What is told while a lock is waited for.
    enum Event: Hashable {
        /// It is held, and will be waited for.
        case waits(for: LockHolder?)
        /// Its holder was asked to stop.
        case ends(LockHolder)
        /// Its holder is gone; the step programs that it left running were killed.
        case clears(after: LockHolder)
    }

    private let file: LockFile
    private let own: @Sendable () -> LockHolder
    private let policy: BusyPolicy
    private let pause: @Sendable (Duration) async throws -> Void
    private let send: @Sendable (_ signal: Int32, _ process: Int32) -> Int32
    private let descriptor = Mutex<Int32?>(nil)
    /// The holder whose steps were killed last: that takes a moment, and is told once.
    private let cleared = Mutex<LockHolder?>(nil)

    /// - Parameters:
    ///   - folder: the folder of the country's runs, which need not exist.
    ///   - own: what the file is to say of this process, once it has the lock.
    ///   - policy: what is done where somebody else holds the lock.
    ///   - pause: waits between two looks; throws when the driver is interrupted.
    ///   - send: sends a signal to a process; answers 0, or the system's error number.
    init(
        in folder: URL,
        as own: @escaping @Sendable () -> LockHolder,
        onBusy policy: BusyPolicy,
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
        send: @escaping @Sendable (Int32, Int32) -> Int32 = { kill($1, $0) == 0 ? 0 : errno }
    ) {
        self.file = LockFile(url: folder.appending(path: ".lock", directoryHint: .notDirectory))
        self.own = own
        self.policy = policy
        self.pause = pause
        self.send = send
    }

    /// The lock of a config's country in a workspace, for this process.
    convenience init(of file: CountryFile, in workspace: Workspace, _ world: World, onBusy policy: BusyPolicy) {
        let folder = workspace.runs.appending(path: file.country, directoryHint: .isDirectory)
        self.init(in: folder, as: { LockHolder(of: world) }, onBusy: policy)
    }

    deinit { release() }

    /// Takes the lock, by the policy where somebody else holds it; one that is held already stays so.
    ///
    /// - Throws: `CountryBusy`, `ArtifactError`, and what `pause` throws.
    func take(tell: (Event) -> Void = { _ in }) async throws {
        guard case .held(let holder) = try await patientAttempt(tell) else { return }
        switch policy {
        case .fail: throw busy(holder, .held)
        case .wait:
            tell(.waits(for: holder))
            try await untilTaken(tell) { _ in }
        case .supersede:
            guard holder != nil else { throw busy(nil, .elsewhere) }
            try await untilTaken(tell) { tell(try end($0) ? .ends($0) : .waits(for: $0)) }
        }
    }

    /// The descriptor that the lock belongs to; nil where it is not held.
    ///
    /// A step program gets it as its standard input: so the lock outlives a killed driver for as long as one of its
    /// steps goes on, and no second one writes where that still does.
    var standing: Int32? { descriptor.withLock(\.self) }

    /// Gives the lock back; one that is not held stays so.
    func release() {
        descriptor.withLock { held in
            if let descriptor = held { file.unlock(descriptor) }
            held = nil
        }
    }
}

extension CountryLock {
    /// What came of one look at the lock.
    private enum Attempt {
        case taken
        case held(by: LockHolder?)
    }

    private func attempt() throws(ArtifactError) -> Attempt {
        let isTaken = try descriptor.withLock { held throws(ArtifactError) in
            if held == nil { held = try file.lock() }
            guard let descriptor = held else { return false }
            try file.write(own(), to: descriptor)
            return true
        }
        return isTaken ? .taken : .held(by: file.holder())
    }

    /// A holder takes the lock first and then says who it is: a nameless one gets a moment for that, and steps that
    /// were killed get one to end.
    private func patientAttempt(_ tell: (Event) -> Void) async throws -> Attempt {
        var pauses = PollingPauses()
        for _ in 0..<8 {
            let attempt = try attempt()
            guard case .held(let holder) = attempt else { return attempt }
            if let holder {
                guard clear(after: holder, tell) else { return attempt }
            }
            try await pause(pauses.next())
        }
        return try attempt()
    }

    /// Looks again and again; `meet` hears of each holder that follows another.
    private func untilTaken(_ tell: (Event) -> Void, meet: (LockHolder) throws -> Void) async throws {
        var pauses = PollingPauses()
        var met: LockHolder?
        while case .held(let holder) = try attempt() {
            if let holder, !clear(after: holder, tell), holder != met {
                try meet(holder)
                met = holder
            }
            try await pause(pauses.next())
        }
    }

    /// Kills the step programs that a killed driver left running; false where it is not gone, or left none.
    private func clear(after holder: LockHolder, _ tell: (Event) -> Void) -> Bool {
        guard holder.host == LockHolder.thisHost, !file.isOpen(in: holder.pid) else { return false }
        let left = file.keepers()
        // Whoever has the lock by now may have started steps of its own, but says so first.
        guard !left.isEmpty, file.holder() == holder else { return false }
        for group in Set(left.map(getpgid)) where group > 1 && group != getpgrp() { _ = send(SIGKILL, -group) }
        let isTold = cleared.withLock { cleared in
            defer { cleared = holder }
            return cleared == holder
        }
        if !isTold { tell(.clears(after: holder)) }
        return true
    }

    /// Asks a holder of this machine to stop; false where it has let go meanwhile.
    private func end(_ holder: LockHolder) throws(CountryBusy) -> Bool {
        guard holder.host == LockHolder.thisHost else { throw busy(holder, .elsewhere) }
        if send(0, holder.pid) == EPERM { throw busy(holder, .notAllowed) }
        // The file may still name a holder that is gone, and its number may be another's by now.
        return file.isOpen(in: holder.pid) && send(SIGTERM, holder.pid) == 0
    }

    private func busy(_ holder: LockHolder?, _ reason: CountryBusy.Reason) -> CountryBusy {
        CountryBusy(holder: holder, file: file.url.path, reason: reason)
    }
}
