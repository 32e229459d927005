import Artifacts
import Foundation
import StepKit

/// Who holds a country's lock, as the lock's file tells it to others.
struct LockHolder: Codable, Hashable, Sendable {
    /// Number of the process.
    let pid: Int32
    /// Name of the machine that it runs on.
    let host: String
    /// When it took the lock, to the second.
    let since: Date
    /// How it was started.
    let command: String
}

extension LockHolder {
    /// The schema of the lock's file.
    private static let schema = "lock/1"

    /// This process, as it takes a lock now.
    init(of world: World, command: [String] = CommandLine.arguments) {
        pid = world.processIdentifier
        host = Self.thisHost
        since = Date(timeIntervalSince1970: world.now().timeIntervalSince1970.rounded(.down))
        let program = command.first.map { ($0 as NSString).lastPathComponent } ?? "jackpot"
        self.command = ([program] + command.dropFirst()).joined(separator: " ")
    }

    /// What a lock's file says; nil while its holder has not written it yet.
    init?(bytes: Data) {
        // The lock itself is the kernel's; what cannot be read here only leaves its holder without a name.
        guard let holder = try? JSONDocument.decode(LockHolder.self, schema: Self.schema, from: bytes, file: "") else {
            return nil
        }
        self = holder
    }

    /// What the lock's file is to say.
    func bytes() throws(ArtifactError) -> Data { try JSONDocument.encode(self, schema: Self.schema) }

    /// The machine's own name, without asking the network for it.
    static var thisHost: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

extension LockHolder: CustomStringConvertible {
    var description: String { "process \(pid) on \(host) since \(Instant.text(since)): \(command)" }
}
