import Foundation

/// A lock held while a registry is opened.
///
/// SQLite answers "database is locked" at once, without waiting, when two programs turn a new file to WAL together.
struct OpeningLock: ~Copyable {
    private let descriptor: Int32

    /// Waits until no other program opens the registry.
    ///
    /// - Throws: `RegistryError.unusable` where the lock file cannot be made.
    init(_ path: String) throws(RegistryError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw .unusable(path: path, reason: String(cString: strerror(errno)))
        }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else {
                _ = close(descriptor)
                throw .unusable(path: path, reason: String(cString: strerror(errno)))
            }
        }
    }

    /// Does something before the lock is given back.
    consuming func whileHeld<Answer>(_ body: () throws -> Answer) rethrows -> Answer { try body() }

    deinit { _ = close(descriptor) }
}
