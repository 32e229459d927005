import Foundation
import TestSupport
import Testing

/// `jackpot simulate --policy` plays closed loops and writes nothing.
@Suite struct ClosedLoopTests {
    private static let short = ["--weeks", "2", "--history", "26", "--seeds", "2"]

    @Test func `the table of a policy and its document tell the same`() throws {
        try withTemporaryFolder { folder in
            let program = Program(name: "jackpot")
            let table = try program(["simulate", "--policy", "historic"] + Self.short, in: folder)
            #expect(table.status == 0, "\(table.errors)")
            let json = try program(["simulate", "--policy", "historic", "--json"] + Self.short, in: folder)
            let document = try #require(
                try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
            )
            #expect(document["schema"] as? String == "closed-loop/1")
            let countries = try #require(document["countries"] as? [[String: Any]])
            #expect(countries.count == 6)
            let lines = table.output.split(separator: "\n").map(String.init)
            for country in countries {
                let name = try #require(country["country"] as? String)
                let regret = try #require((country["regret"] as? [String: Any])?["mean"] as? Double)
                let line = try #require(lines.first { $0.hasPrefix(name) })
                #expect(line.contains(String(format: "%.2f %%", 100 * regret)))
            }
            let mean = try #require(document["meanRegret"] as? Double)
            #expect(mean == document["historicRegret"] as? Double)
            let total = try #require(lines.first { $0.hasPrefix("mean ") })
            #expect(total.contains(String(format: "%.2f %%", 100 * mean)))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }

    @Test(arguments: [
        ["--policy", "nobody"], ["--seeds", "2"], ["--policy", "core", "--out", "data"],
        ["--policy", "core", "--history", "25"], ["--world", "tight"],
    ])
    func `options that do not go together are refused`(_ options: [String]) throws {
        try withTemporaryFolder { folder in
            let refused = try Program(name: "jackpot")(["simulate"] + options, in: folder)
            #expect(refused.status == 64)
        }
    }
}
