import Foundation

/// The number and the words of an error that the operating system reported.
public struct SystemError: Error, Hashable, Sendable {
    /// `errno`: 28 for a full disk.
    public let code: Int32

    /// Wraps an error number.
    public init(code: Int32) {
        self.code = code
    }

    /// The error of the last system call of this thread.
    static var last: SystemError { SystemError(code: errno) }

    /// The system's words: "No space left on device".
    public var meaning: String { String(cString: strerror(code)) }
}
