import Foundation

/// The system calls of an atomic write, so that a test can make each of them fail.
public struct FileOperations: Sendable {
    /// Opens a new file for writing, emptying one that is there; answers its descriptor.
    public var create: @Sendable (_ path: String) throws(SystemError) -> Int32
    /// Writes bytes and answers how many; fewer than given is no error.
    public var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int
    /// Waits until a file's bytes are on the disk.
    public var sync: @Sendable (_ descriptor: Int32) throws(SystemError) -> Void
    /// Gives a descriptor back.
    public var close: @Sendable (_ descriptor: Int32) throws(SystemError) -> Void
    /// Moves a file over another.
    public var rename: @Sendable (_ from: String, _ to: String) throws(SystemError) -> Void
    /// Waits until a folder's entries are on the disk.
    public var syncFolder: @Sendable (_ path: String) throws(SystemError) -> Void
    /// Removes a file; a file that is not there is no error.
    public var remove: @Sendable (_ path: String) -> Void

    /// The operating system's own calls.
    public static let system = FileOperations(
        create: { path throws(SystemError) in
            try retrying { open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
        },
        write: { descriptor, bytes throws(SystemError) in
            try retrying { Foundation.write(descriptor, bytes.baseAddress, bytes.count) }
        },
        sync: { descriptor throws(SystemError) in _ = try retrying { fsync(descriptor) } },
        close: { descriptor throws(SystemError) in
            // Linux frees the descriptor even when close is interrupted: a second close could hit another file.
            if Foundation.close(descriptor) != 0, errno != EINTR { throw SystemError.last }
        },
        rename: { from, to throws(SystemError) in _ = try retrying { Foundation.rename(from, to) } },
        syncFolder: { path throws(SystemError) in
            let descriptor = try retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
            defer { _ = Foundation.close(descriptor) }
            _ = try retrying { fsync(descriptor) }
        },
        remove: { path in _ = unlink(path) }
    )

    private static func retrying<Number: SignedInteger>(_ call: () -> Number) throws(SystemError) -> Number {
        while true {
            let answer = call()
            if answer >= 0 { return answer }
            if errno != EINTR { throw SystemError.last }
        }
    }
}
