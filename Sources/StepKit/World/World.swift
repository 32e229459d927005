public import Foundation

/// What a program takes from outside besides its files: clock, chance, environment, user, error output.
public struct World: Sendable {
    /// The instant it is.
    public var now: @Sendable () -> Date
    /// A new suffix for the name of a run: eight hexadecimal digits.
    public var newRunSuffix: @Sendable () -> String
    /// The environment's variables.
    public var environment: [String: String]
    /// The user's login name, for the ledger.
    public var userName: String
    /// Numeric identity of the user, for the ownership of secret files.
    public var userIdentity: UInt32
    /// Number of this process.
    public var processIdentifier: Int32
    /// Writes text to standard error as it is.
    public var writeError: @Sendable (String) -> Void

    /// Describes a world; tests fix every part of it.
    public init(
        now: @escaping @Sendable () -> Date,
        newRunSuffix: @escaping @Sendable () -> String,
        environment: [String: String],
        userName: String,
        userIdentity: UInt32,
        processIdentifier: Int32,
        writeError: @escaping @Sendable (String) -> Void
    ) {
        self.now = now
        self.newRunSuffix = newRunSuffix
        self.environment = environment
        self.userName = userName
        self.userIdentity = userIdentity
        self.processIdentifier = processIdentifier
        self.writeError = writeError
    }

    /// The real world.
    public static var real: World {
        let environment = ProcessInfo.processInfo.environment
        return World(
            now: { Date() },
            newRunSuffix: { hexadecimal(UInt32.random(in: 0...UInt32.max)) },
            environment: environment,
            userName: environment["USER"] ?? environment["LOGNAME"] ?? "uid \(geteuid())",
            userIdentity: geteuid(),
            processIdentifier: getpid(),
            writeError: writeToStandardError
        )
    }

    /// By the system call: Foundation's way ends the program where standard error is a file on a full disk.
    private static func writeToStandardError(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // There is no other place to tell that this one takes nothing; the exit code still does.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
