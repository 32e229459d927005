import Artifacts
import Foundation

/// A file that at most one process at a time has locked.
///
/// The lock is the kernel's and ends with the last process that has its descriptor, however that ends: the driver, and
/// step programs whose standard input it is. The file's content only informs. Where the lock is given back the file is
/// removed, so a lock counts only while the file that it is on still stands under its name.
struct LockFile: Hashable, Sendable {
    let url: URL

    /// Locks the file, making it where there is none; nil where somebody else holds the lock.
    ///
    /// - Returns: the descriptor that the lock belongs to.
    /// - Throws: `ArtifactError.system`.
    func lock() throws(ArtifactError) -> Int32? {
        try RunFolder.makeFolder(url.deletingLastPathComponent())
        while true {
            let descriptor = open(url.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw failure(.create) }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
                if isStanding(descriptor) { return descriptor }
                _ = close(descriptor)
                continue
            }
            let refusal = failure(.create)
            let isHeld = errno == EWOULDBLOCK
            _ = close(descriptor)
            guard isHeld else { throw refusal }
            return nil
        }
    }

    /// Replaces the content by a holder's.
    ///
    /// - Throws: `ArtifactError.system`.
    func write(_ holder: LockHolder, to descriptor: Int32) throws(ArtifactError) {
        let bytes = [UInt8](try holder.bytes())
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
            throw failure(.write)
        }
    }

    /// Who holds the lock, as far as its file says; nil where it says nothing.
    func holder() -> LockHolder? {
        // A file that was removed just now has no holder any more.
        (try? Data(contentsOf: url)).flatMap(LockHolder.init(bytes:))
    }

    /// Gives the lock back and removes the file.
    func unlock(_ descriptor: Int32) {
        if isStanding(descriptor) { _ = unlink(url.path) }
        _ = close(descriptor)
    }

    /// Whether a process of this machine has the file open, as the holder of its lock has.
    func isOpen(in process: Int32) -> Bool {
        let folder = "/proc/\(process)/fd"
        // A process that is gone, or is another user's, shows nothing.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.contains { FileIdentity(path: "\(folder)/\($0)") == FileIdentity(path: url.path) }
    }

    /// The processes of this machine, other than drivers, that keep the lock: step programs and what they started.
    ///
    /// Drivers are left out, since one that has just taken the lock may not have said so yet.
    func keepers() -> [Int32] {
        // Processes that are gone meanwhile, or are another user's, show nothing.
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        let driver = Self.text("/proc/self/comm")
        return processes.compactMap(Int32.init).filter { keeps($0) && Self.text("/proc/\($0)/comm") != driver }
    }

    /// Whether a process has a descriptor that the lock belongs to, and not only the file open.
    private func keeps(_ process: Int32) -> Bool {
        let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")) ?? []
        return descriptors.contains { descriptor in
            FileIdentity(path: "/proc/\(process)/fd/\(descriptor)") == FileIdentity(path: url.path)
                && Self.text("/proc/\(process)/fdinfo/\(descriptor)").contains("FLOCK")
        }
    }

    private static func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

    private func isStanding(_ descriptor: Int32) -> Bool {
        FileIdentity(descriptor: descriptor) == FileIdentity(path: url.path)
    }

    private func failure(_ operation: FileFailure.Operation) -> ArtifactError {
        .system(FileFailure(operation, path: url.path, reason: SystemError(code: errno)))
    }
}

/// Which file something is, whatever its name.
private struct FileIdentity: Hashable {
    let device: UInt64
    let number: UInt64

    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
    }
}
