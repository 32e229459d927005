import Artifacts
import Foundation
import Lottery
import ModelRegistry
import StepKit
import TestSupport
import Testing

@testable import jackpot

@Suite struct RetentionTests {
    private let fixture: RetentionFixture

    init() throws {
        fixture = try RetentionFixture()
    }

    private func queue(_ run: RunFolder) throws -> MessageDraft {
        let message = MessageDraft(idempotencyKey: "k", channel: "file", content: "c", subject: "s", body: "b")
        try fixture.registry.queue([message], run: run.name, at: Sample.instant)
        return message
    }

    private func exists(_ folder: RunFolder) -> Bool { FileManager.default.fileExists(atPath: folder.url.path) }

    @Test func `a run that nothing keeps goes with all its files, and the ledger says who did it`() async throws {
        let run = try fixture.makeRun("0001")
        let report = try await fixture.sweep()
        #expect(report.garbage.map(\.kind) == [.run] && report.problems.isEmpty)
        #expect(fixture.files == [])
        #expect(try fixture.registry.sweptRuns() == [run.name])
        let entry = try #require(try fixture.registry.ledger().last)
        #expect(entry.action == .swept && entry.who == "tester" && entry.run == run.name)
        #expect(entry.why.hasSuffix("old, nothing keeps it"))
        #expect(try fixture.registry.verifyLedger() == [])
        #expect(try fixture.registry.run(run.name).run == run.name)
        #expect(try await fixture.sweep().garbage == [])
    }

    @Test func `the ledger says when a run was removed, not when the command was started`() throws {
        let run = try fixture.makeRun("0001")
        let later = RetentionFixture.now.addingTimeInterval(3_600)
        let removal = GarbageRemoval(search: try fixture.search, who: "tester", now: { later })
        for garbage in try fixture.search.runs(of: "aland").garbage { try removal.remove(garbage) }
        let entry = try #require(try fixture.registry.ledger().last)
        #expect(entry.run == run.name && entry.at == later)
    }

    @Test func `the search alone changes nothing`() async throws {
        _ = try fixture.makeRun("0001")
        let before = fixture.files
        #expect(try fixture.search.runs(of: "aland").garbage.count == 1)
        #expect(fixture.files == before)
        #expect(try fixture.registry.ledger() == [])
    }

    @Test func `a run with an unsent message stays until it is sent`() async throws {
        let run = try fixture.makeRun("0001")
        let message = try queue(run)
        #expect(try await fixture.sweep().kept == ["a message that waits to be sent": 1])
        #expect(exists(run))
        try fixture.registry.markSent(message.idempotencyKey, channel: "file", receipt: "ok", at: Sample.instant)
        #expect(try await fixture.sweep().garbage.filter { $0.kind == .run }.count == 1)
        #expect(!exists(run))
    }

    @Test func `a run that the ledger points to stays, and only its old logs go`() async throws {
        let run = try fixture.makeRun("0001")
        try fixture.registry.store(
            try Sample.recommendation(),
            run: run.name,
            sha256: Sample.digest,
            messages: [],
            by: "tester",
            at: Sample.instant
        )
        let report = try await fixture.sweep()
        #expect(report.garbage.map(\.kind) == [.logs] && report.kept == ["the ledger": 1])
        #expect(try run.verify() == [] && !fixture.files.contains { $0.contains("/logs/") })
        #expect(try fixture.registry.sweptRuns() == [])
    }

    @Test func `the newest complete run of a draw stays without a row in the ledger`() async throws {
        let old = try fixture.makeRun("0001", steps: ["open", "tell"])
        let new = try fixture.makeRun("0002", steps: ["open", "tell"])
        let failed = try fixture.makeRun("0003")
        #expect(try await fixture.sweep().kept == ["the newest complete run of its draw": 1])
        #expect(!exists(old) && exists(new) && !exists(failed))
    }

    @Test(arguments: ["noted", "moved"])
    func `a removal that was killed half-way is ended by the next one`(stop: String) async throws {
        let run = try fixture.makeRun("0001")
        let search = try fixture.search
        try fixture.registry.noteSwept(run.name, by: "tester", why: "test", at: Sample.instant)
        if stop == "moved" {
            try RunFolder.makeFolder(search.trash)
            try FileManager.default.moveItem(at: run.url, to: search.trash.appending(path: run.name))
            #expect(PastRun.allFolders(under: fixture.workspace.runs).map(\.url) == [])
        }
        let report = try await fixture.sweep()
        #expect(report.garbage.map(\.kind) == [stop == "moved" ? .trash : .run] && report.problems.isEmpty)
        #expect(fixture.files == [])
        #expect(try fixture.registry.ledger().filter { $0.action == .swept }.count == 1)
    }

    @Test func `a country that is being run is passed over, and says so`() async throws {
        let run = try fixture.makeRun("0001")
        let folder = fixture.workspace.runs.appending(path: "aland")
        let world = fixture.world
        let lock = CountryLock(in: folder, as: { LockHolder(of: world) }, onBusy: .fail)
        try await lock.take()
        defer { lock.release() }
        let report = try await fixture.sweep()
        #expect(report.garbage == [] && report.problems.map(\.exitCode) == [75])
        #expect(report.problems.first?.place == "aland")
        #expect(exists(run))
    }

    @Test func `what an interrupted write left behind goes after a day, what is no run stays`() async throws {
        let files = FileManager.default
        let registry = fixture.workspace.registry
        let (old, young) = (registry.appending(path: ".a.1.1.partial"), registry.appending(path: ".b.1.1.partial"))
        for file in [old, young] { try Data("x".utf8).write(to: file) }
        for (file, age) in [(old, 90_000.0), (young, 80_000)] {
            let changed = RetentionFixture.now.addingTimeInterval(-age)
            try files.setAttributes([.modificationDate: changed], ofItemAtPath: file.path)
        }
        let notes = fixture.workspace.runs.appending(path: "aland/2020-01-01/notes")
        try files.createDirectory(at: notes, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: notes.appending(path: "a.txt"))
        #expect(try await fixture.sweep().garbage.map(\.path) == ["registry/.a.1.1.partial"])
        #expect(fixture.files == ["registry/.b.1.1.partial", "runs/aland/2020-01-01/notes/a.txt"])
    }

    @Test func `leftovers are looked for where the configs have messages written, too`() async throws {
        let files = FileManager.default
        let root = fixture.workspace.root
        let sample = try String(contentsOf: Checkout.root.appending(path: "configs/aland.yaml"), encoding: .utf8)
        for folder in ["configs", "outbox", "messages/aland"] {
            try files.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
        }
        let config = sample.replacing("folder: outbox", with: "folder: messages")
        try Data(config.utf8).write(to: root.appending(path: "configs/aland.yaml"))
        try Data("no config".utf8).write(to: root.appending(path: "configs/drachen.yaml"))
        let left = ["messages/.a.1.1.partial", "messages/aland/.b.1.1.partial", "outbox/.c.1.1.partial"]
        for file in left.map({ root.appending(path: $0) }) {
            try Data("x".utf8).write(to: file)
            let changed = RetentionFixture.now.addingTimeInterval(-90_000)
            try files.setAttributes([.modificationDate: changed], ofItemAtPath: file.path)
        }
        #expect(try await fixture.sweep().garbage.map(\.path) == left)
    }

    @Test func `what cannot be removed is told, stays whole, and goes the next time`() async throws {
        let runs = [try fixture.makeRun("0001"), try fixture.makeRun("0002")]
        let trash = try fixture.search.trash
        try Data("x".utf8).write(to: trash)
        let report = try await fixture.sweep()
        #expect(report.problems.map(\.exitCode) == [73, 73] && report.garbage == [])
        #expect(report.problems.first?.what.hasPrefix("cannot create the folder: ") == true)
        #expect(runs.allSatisfy(exists))
        try FileManager.default.removeItem(at: trash)
        #expect(try await fixture.sweep().problems.isEmpty)
        #expect(!runs.contains(where: exists))
    }

    @Test func `what the system refuses is told with its reason`() throws {
        let run = try fixture.makeRun("0001")
        let garbage = try #require(try fixture.search.runs(of: "aland").garbage.first)
        try FileManager.default.removeItem(at: run.url)
        let error = #expect(throws: RetentionError.self) {
            try GarbageRemoval(search: try fixture.search, who: "tester", now: fixture.world.now).remove(garbage)
        }
        #expect(error?.what == "cannot be removed: No such file or directory (errno 2)")
        #expect(error?.place == run.url.path && error?.exitStatus == .cannotWrite)
    }

    @Test func `the report says what goes, what stays and how to go on`() throws {
        _ = try fixture.makeRun("0001")
        let findings = try fixture.search.runs(of: "aland")
        let report = GarbageReport(
            isDeleted: false,
            garbage: findings.garbage,
            kept: ["the ledger": 38, "keep-days: 90": 3],
            problems: []
        )
        let size = findings.garbage[0].bytes
        let expected = """
            would remove 1 thing, \((size + 500) / 1_000) kB

            what  where                                        size  why
            run   runs/aland/2026-01-10/20260108T200000Z-0001  \((size + 500) / 1_000) kB  371d old, nothing keeps it

            runs kept  by
                   38  the ledger
                    3  keep-days: 90

            nothing was removed yet; remove it with: jackpot gc --delete

            """
        #expect(report.description == expected)
    }
}
