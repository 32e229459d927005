import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct AuditTests {
    @Test func `verify without a run compares everything, and names what was done to any of it`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            #expect(try workspace.jackpot("run", "--country", "aland", "--only", "optimize").status == 0)
            let clean = try workspace.jackpot("verify")
            #expect(clean.status == 0, "\(clean.output)")
            #expect(clean.output.contains("2 runs with"))
            #expect(clean.output.contains("all agree"))
            // The sample's runs decide a draw of the past, by the end of their data: told, and no disagreement.
            #expect(clean.output.contains("made as of"))
            let (first, second) = try (
                #require(workspace.runs(of: "aland").first), #require(workspace.runs(of: "aland").last)
            )
            for damage in try Self.damages(first, second) {
                try workspace.keepingAside {
                    try damage.done($0)
                } checking: {
                    let result = try workspace.jackpot("verify")
                    #expect(result.status == 66, "\(damage.problem)")
                    #expect(result.output.contains(damage.problem), "\(damage.problem) is not in \(result.output)")
                }
            }
            #expect(try workspace.jackpot("verify").status == 0)
        }
    }

    @Test func `what interrupted steps left is told, and is no disagreement`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let opening = folder.appending(path: "runs/aland/2026-01-10/20990101T000000Z-0000")
            try FileManager.default.createDirectory(
                at: opening.appending(path: "steps"),
                withIntermediateDirectories: true
            )
            try Data("{}".utf8).write(to: opening.appending(path: "run.json"))
            try Data("{}".utf8).write(to: folder.appending(path: "\(run)/cash-pool.json"))
            let result = try workspace.jackpot("verify")
            #expect(result.status == 0, "\(result.output)")
            #expect(result.output.contains("its opening was interrupted; nothing in it counts"))
            #expect(result.output.contains("cash-pool.json: no receipt names it: an interrupted step left it"))
        }
    }

    private struct Damage {
        let problem: String
        let done: (Workspace) throws -> Void
    }

    private static func damages(_ first: String, _ second: String) throws -> [Damage] {
        let name = { (run: String) in String(run.split(separator: "/").last ?? "") }
        return [
            Damage(problem: "recommendation.json: changed since step optimize wrote it") {
                try $0.edit("\(first)/recommendation.json", replacing: "\"feasible\"", with: "\"feasable\"")
            },
            Damage(problem: "the folder of run \(name(first)) is gone") {
                try FileManager.default.removeItem(at: $0.folder.appending(path: first))
            },
            Damage(problem: "registry: run 20260101T000000Z-0000 is not in it") {
                let stray = first.replacing(name(first), with: "20260101T000000Z-0000")
                try FileManager.default.copyItem(
                    at: $0.folder.appending(path: first),
                    to: $0.folder.appending(path: stray)
                )
            },
            Damage(problem: "registry: model aland 1:") { workspace in
                let model = try #require(workspace.files(below: "registry/models").first)
                try Data("{}".utf8).write(to: workspace.folder.appending(path: "registry/models/\(model)"))
            },
            Damage(problem: "version 1 is in force") {
                try $0.database {
                    try $0.execute(sql: "DROP TRIGGER ledgerIsNotCut; DELETE FROM ledger WHERE sequence = 1")
                }
            },
            Damage(problem: "the last one when run \(name(second)) ended, is gone") {
                // Whoever cuts the end with skill leaves every table as it was before.
                try $0.database {
                    try $0.execute(
                        sql: """
                            DROP TRIGGER ledgerIsNotCut; DELETE FROM ledger WHERE sequence = 3;
                            DELETE FROM recommendation WHERE run = '\(name(second))';
                            UPDATE sqlite_sequence SET seq = 2 WHERE name = 'ledger'
                            """
                    )
                }
            },
            Damage(problem: "is no document of its folder") {
                try $0.database {
                    try $0.execute(sql: "UPDATE recommendation SET sha256 = '\(String(repeating: "0", count: 64))'")
                }
            },
        ]
    }
}

extension Workspace {
    /// A workspace whose models are judged on few periods, where a test is about what follows.
    init(judgedQuicklyIn folder: URL) throws {
        try self.init(in: folder)
        try edit("configs/aland.yaml", replacing: "notifications:", with: "forecast: {origins: 6}\nnotifications:")
    }

    /// Goes behind the registry's back.
    func database(_ body: (Database) throws -> Void) throws {
        let queue = try DatabaseQueue(path: folder.appending(path: "registry/registry.sqlite").path)
        try queue.write(body)
        try queue.close()
    }

    /// Does harm to runs and registry, checks something, and brings them back as they were.
    fileprivate func keepingAside(_ harm: (Workspace) throws -> Void, checking: () throws -> Void) throws {
        let files = FileManager.default
        let parts = ["runs", "registry"]
        for part in parts {
            try files.copyItem(at: folder.appending(path: part), to: folder.appending(path: "\(part).aside"))
        }
        try harm(self)
        try checking()
        for part in parts {
            try files.removeItem(at: folder.appending(path: part))
            try files.moveItem(at: folder.appending(path: "\(part).aside"), to: folder.appending(path: part))
        }
    }
}
