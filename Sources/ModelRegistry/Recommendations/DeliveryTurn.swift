import Artifacts
import Foundation
import Synchronization

/// The time in which one program alone sends a message.
///
/// A lock of the kernel on one byte of a file, a byte for each message: it ends with its program, so a program that is
/// killed while it sends leaves the message to the next one.
public final class DeliveryTurn: Sendable {
    /// `F_OFD_SETLKW`, a lock that belongs to a descriptor and is waited for; Swift does not import it.
    private static let lockOfDescriptor: Int32 = 38

    private let descriptor: Mutex<Int32?>

    /// Waits for the turn of a message.
    ///
    /// - Throws: `RegistryError.unusable` where the lock file cannot be made or locked.
    init(_ message: String, file: String) throws(RegistryError) {
        let opened = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard opened >= 0 else { throw Self.refusal(file) }
        descriptor = Mutex(opened)
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = Self.place(of: message)
        lock.l_len = 1
        while fcntl(opened, Self.lockOfDescriptor, &lock) != 0 {
            guard errno == EINTR else { throw Self.refusal(file) }
        }
    }

    deinit { end() }

    /// Lets the next program have its turn; a turn that has ended stays so.
    public func end() {
        descriptor.withLock { held in
            if let descriptor = held { _ = close(descriptor) }
            held = nil
        }
    }

    /// Two messages at one place would only wait for each other.
    private static func place(of message: String) -> Int {
        Int(Checksum.sha256(Data(message.utf8)).prefix(15), radix: 16) ?? 0
    }

    private static func refusal(_ file: String) -> RegistryError {
        .unusable(path: file, reason: String(cString: strerror(errno)))
    }
}
