public import Foundation
public import Lottery

/// Where secrets come from, by name.
public enum SecretProvider: Hashable, Sendable {
    /// Nowhere.
    case none
    /// One file per secret in a folder, named after it, private to the user who runs the program.
    case folder(URL)
    /// A program that prints the secret whose name is its last argument.
    case command(program: String, arguments: [String])

    /// Reads `file:FOLDER` or `command:PROGRAM ARGUMENT…`; the parts of a command are separated by spaces and never
    /// seen by a shell.
    ///
    /// - Throws: `SecretError.badSpecification`.
    public init(specification: String?) throws(SecretError) {
        guard let specification else {
            self = .none
            return
        }
        let parts = specification.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count == 2 ? parts[1] : "") {
        case ("file", let folder) where !folder.isEmpty:
            self = .folder(URL(fileURLWithPath: folder, isDirectory: true))
        case ("command", let words) where words.contains(where: { $0 != " " }):
            let words = words.split(separator: " ").map(String.init)
            self = .command(program: words[0], arguments: Array(words.dropFirst()))
        default: throw .badSpecification(specification)
        }
    }

    /// The secret as text, without the spaces and line ends around it.
    ///
    /// - Throws: `SecretError`, never with the value.
    public func text(_ name: String, in world: World) throws(SecretError) -> Secret<String> {
        try Self.check(name)
        let bytes: Data
        switch self {
        case .none: throw .noProvider(name: name)
        case .folder(let folder):
            bytes = try SecretFile.bytes(of: folder.appendingPathComponent(name), name: name, owner: world.userIdentity)
        case .command(let program, let arguments):
            let command = SecretCommand(program: program, arguments: arguments)
            bytes = try command.output(for: name, environment: world.environment)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformed(name: name, needed: "UTF-8 text")
        }
        let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !value.isEmpty else { throw .malformed(name: name, needed: "a value: it is empty") }
        return Secret(value)
    }

    /// The secret as an amount of the country's currency: digits, perhaps with a decimal point.
    ///
    /// - Throws: `SecretError`, never with the value.
    public func money(_ name: String, in world: World) throws(SecretError) -> Secret<Money> {
        let text = try text(name, in: world)
        // The reason is left out on purpose: it would quote the value.
        let money = text.use { Double($0).flatMap { try? Money(units: $0) } }
        guard let money else { throw .malformed(name: name, needed: "an amount of money such as 12000000.50") }
        return Secret(money)
    }

    /// A name that starts with a hyphen would be an option of the provider's program.
    private static func check(_ name: String) throws(SecretError) {
        guard (try? SecretName(name)) != nil, !name.hasPrefix("-") else { throw .badName(name) }
    }
}
