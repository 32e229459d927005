import Foundation
import TestSupport
import Testing

@Suite struct ReadmeTests {
    private static let readme = Checkout.root.appending(path: "README.md")

    /// The commands in the shell blocks of the README, comments left out.
    private static func commands() throws -> [[String]] {
        let blocks = try String(contentsOf: readme, encoding: .utf8).split(separator: "```sh\n").dropFirst()
        let lines = blocks.flatMap {
            $0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex).split(separator: "\n")
        }
        return lines.map { $0.split(separator: "#")[0].split(separator: " ").map(String.init) }
    }

    @Test func `every command of the README does what it says`() throws {
        let commands = try Self.commands().filter { $0.first == "jackpot" }
        #expect(commands.count >= 9)
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "drachen"])
            for command in commands {
                let result = try Program(name: "jackpot")(Array(command.dropFirst()), in: workspace.folder)
                #expect(result.status == 0, "\(command.joined(separator: " ")): \(result.errors)")
                #expect(!result.output.isEmpty, "\(command.joined(separator: " ")) prints nothing")
            }
        }
    }

    @Test func `every task of the README is a task of the Makefile`() throws {
        let makefile = try String(contentsOf: Checkout.root.appending(path: "Makefile"), encoding: .utf8)
        let tasks = try Self.commands().filter { $0.first == "make" }.compactMap(\.last)
        #expect(tasks == ["run", "test"])
        for task in tasks { #expect(makefile.contains("\n\(task): ")) }
    }

    @Test func `every file that the README points to is there`() throws {
        let text = try String(contentsOf: Self.readme, encoding: .utf8)
        let targets = text.matches(of: /\]\((?<path>[^)#]+)\)/).map { String($0.output.path) }
        #expect(targets.count > 6)
        for target in targets where !target.hasPrefix("http") {
            let path = Checkout.root.appending(path: target).path
            #expect(FileManager.default.fileExists(atPath: path), "\(target) is missing")
        }
    }
}
