import Foundation
import Lottery
import StepKit
import TestSupport
import Testing

struct SecretProviderTests {
    private var world: World {
        var world = World.real
        world.environment = ["PATH": "/usr/bin:/bin"]
        return world
    }

    private func revealed<Value>(_ secret: Secret<Value>) -> Value { secret.use { $0 } }

    private func withSecret(_ value: String, mode: Int = 0o600, _ body: (SecretProvider, URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "cash")
            try Data(value.utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
            try body(try SecretProvider(specification: "file:\(folder.path)"), file)
        }
    }

    @Test func `a private file's content is the secret`() throws {
        try withSecret(" 12000000.50\n") { provider, _ in
            let text = try provider.text("cash", in: world)
            #expect(revealed(text) == "12000000.50")
            let money = try provider.money("cash", in: world)
            #expect(revealed(money) == Money(hundredths: 1_200_000_050))
        }
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o620, 0o601])
    func `a file that others may touch is refused`(mode: Int) throws {
        try withSecret("1", mode: mode) { provider, _ in
            let error = #expect(throws: SecretError.self) { try provider.text("cash", in: world) }
            #expect(error?.exitStatus == .configurationWrong)
            #expect(error?.what.contains(String(mode, radix: 8)) == true)
        }
    }

    @Test func `a file of another user, a link and a folder are refused`() throws {
        try withSecret("1") { provider, file in
            var stranger = world
            stranger.userIdentity += 1
            #expect(throws: SecretError.self) { try provider.text("cash", in: stranger) }
            let link = file.deletingLastPathComponent().appending(path: "link")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
            #expect(throws: SecretError.self) { try provider.text("link", in: world) }
            let folder = file.deletingLastPathComponent().appending(path: "folder")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            #expect(throws: SecretError.self) { try provider.text("folder", in: world) }
        }
    }

    @Test(arguments: ["../cash", "", ".cash", "-x", "a//b", "a b"])
    func `a name that leaves the folder or reads as an option is refused`(name: String) throws {
        try withSecret("1") { provider, _ in
            #expect(throws: SecretError.badName(name)) { try provider.text(name, in: world) }
        }
    }

    @Test(arguments: ["many", "1e400", "nan", "12,5"])
    func `an error never quotes the value`(value: String) throws {
        try withSecret(value) { provider, _ in
            let error = #expect(throws: SecretError.self) { try provider.money("cash", in: world) }
            #expect(error?.explanation.contains(value) == false)
        }
    }

    @Test func `a missing secret names its file`() throws {
        try withSecret("1") { provider, file in
            let path = file.deletingLastPathComponent().appending(path: "other").path
            #expect(throws: SecretError.missing(name: "other", place: path)) { try provider.text("other", in: world) }
        }
    }

    @Test func `a command prints the secret whose name is its last argument`() throws {
        let provider = try SecretProvider(specification: "command:echo value of")
        let text = try provider.text("cash", in: world)
        #expect(revealed(text) == "value of cash")
    }

    @Test func `no shell sees a command`() throws {
        let provider = try SecretProvider(specification: "command:echo $HOME;id")
        let text = try provider.text("cash", in: world)
        #expect(revealed(text) == "$HOME;id cash")
    }

    @Test func `a command that fails, prints nothing or is not there is told`() throws {
        for program in ["false", "true", "no-such-program-anywhere"] {
            let provider = try SecretProvider(specification: "command:\(program)")
            #expect(throws: SecretError.self, "\(program)") { try provider.text("cash", in: world) }
        }
    }

    @Test(arguments: ["", "file:", "command:", "command:  ", "vault:x", "file"])
    func `another specification is refused`(text: String) {
        #expect(throws: SecretError.badSpecification(text)) { try SecretProvider(specification: text) }
    }

    @Test func `without a provider the secret's name is told`() throws {
        let provider = try SecretProvider(specification: nil)
        #expect(throws: SecretError.noProvider(name: "cash")) { try provider.text("cash", in: world) }
    }
}
