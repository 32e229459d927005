import Foundation
import TestSupport
import Testing

@Suite struct JSONAnswerTests {
    /// The commands that a workspace can break, each with the least that it asks for.
    private static let commands: [[String]] = [
        ["run"], ["plan"], ["check"], ["status"], ["runs"], ["show", "20260101"], ["models"], ["models", "list"],
        ["models", "approve", "1", "--country", "aland", "--reason", "seen"],
        ["models", "rollback", "--country", "aland", "--reason", "seen"],
        ["models", "promote", "1", "--country", "aland", "--reason", "seen"],
        ["models", "used-by", "1", "--country", "aland"], ["explain", "20260101"], ["diff", "20260101", "20260102"],
        ["reproduce", "20260101"], ["provenance", "20260101", "--format", "in-toto"], ["gate"], ["verify", "20260101"],
        ["graph"],
        ["tune", "--country", "aland", "--trials", "1"], ["replay", "--country", "aland"],
        ["open", "--country", "aland"], ["due"], ["schedule"], ["documents"], ["gc"], ["metrics"],
    ]

    /// Standard output as the one JSON document that it has to be.
    private func document(_ output: String) throws -> [String: Any]? {
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    }

    /// Breaks everything that a command may look at first.
    private func breakEverything(in workspace: Workspace) throws {
        try workspace.write("steps: [", to: "pipeline/weekly.yaml")
        try workspace.write("country: [", to: "configs/aland.yaml")
        try workspace.write(String(repeating: "no database\n", count: 500), to: "registry/registry.sqlite")
    }

    @Test(arguments: commands)
    func `in a broken workspace each command answers with one document`(_ command: [String]) throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try breakEverything(in: workspace)
            let result = try workspace.jackpot(command + ["--json"])
            #expect(result.status != 0)
            let answer = try #require(try document(result.output), "\(result.output)")
            #expect(answer["schema"] is String)
            if answer["schema"] as? String == "error/1" {
                #expect(answer["exitCode"] as? Int32 == result.status)
                #expect((answer["what"] as? String)?.isEmpty == false)
            }
        }
    }

    @Test func `commands that are not tried above answer a wrong command line with one document at least`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let help = try workspace.jackpot("--help").output.split(separator: "\n")
            let listed = help.drop { $0 != "SUBCOMMANDS:" }.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            let names = Set(listed.compactMap { $0.split(separator: " ").first.map(String.init) })
            let tried = Set(Self.commands.compactMap(\.first))
            #expect(names.intersection(tried).count > 10, "\(names.sorted())")
            // The last line of the help starts like a command: "See …".
            for name in names.subtracting(tried) where name != "See" {
                let result = try workspace.jackpot(name, "--json", "--no-such-option")
                #expect(try document(result.output)?["schema"] as? String == "error/1", "\(name)")
            }
        }
    }

    @Test(
        arguments: [
            ["run", "--no-such-option"], ["run", "--jobs", "many"], ["run", "--only", "train", "--force"],
            ["fly"], ["show"], ["models", "approve"],
        ]
    )
    func `a wrong command line is one document too`(_ command: [String]) throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let result = try workspace.jackpot(command + ["--json"])
            #expect(result.status == 64)
            let answer = try #require(try document(result.output), "\(result.output)")
            #expect(answer["schema"] as? String == "error/1")
            #expect(answer["exitCode"] as? Int32 == 64)
            #expect(result.errors.contains("Usage: "))
            let plain = try workspace.jackpot(command)
            #expect(plain.output.isEmpty && plain.status == 64)
        }
    }
}
