import Foundation
import TestSupport
import Testing

/// Tuning searches a country's own past, before the periods of its evaluation.
@Suite struct TuneTests {
    private static let search = [
        "tune", "--country", "aland", "--strategy", "random", "--trials", "4", "--seed", "7", "--json",
    ]

    private static func report(_ workspace: Workspace, _ options: String...) throws -> String {
        let result = try workspace.jackpot(search + options)
        #expect(result.status == 0, "\(result.errors)")
        return result.output
    }

    @Test func `one worker and two find the same, and a search that was cut short goes on`() throws {
        try withTemporaryFolder { folder in
            let alone = try Self.report(Workspace(in: folder.appending(path: "one")), "--workers", "1")
            let two = try Workspace(in: folder.appending(path: "two"))
            let short = try two.jackpot([
                "tune", "--country", "aland", "--strategy", "random", "--trials", "2", "--seed", "7",
            ])
            #expect(short.status == 0)
            #expect(try Self.report(two, "--workers", "2") == alone)
        }
    }

    @Test func `the periods of the evaluation do not move a trial`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let clean = try Self.losses(Self.report(workspace))
            var lines = try workspace.salesLines()
            // The last 24 of 260 weeks are those of the evaluation; sales a tenth higher are no outliers to the checks.
            let own = lines.indices.filter { lines[$0].contains(",aland,") }
            for index in own.suffix(24) { lines[index] = try Self.raised(lines[index]) }
            try workspace.writeSales(lines)
            #expect(try Self.losses(Self.report(workspace)) == clean)
        }
    }

    private static func losses(_ json: String) throws -> [Double] {
        let document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let trials = try #require(document?["trials"] as? [[String: Any]])
        return trials.compactMap { $0["loss"] as? Double }
    }

    private static func raised(_ line: String) throws -> String {
        var fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        fields[2] = Int(fields[2]).map { String($0 + $0 / 10) } ?? fields[2]
        return fields.joined(separator: ",")
    }
}
