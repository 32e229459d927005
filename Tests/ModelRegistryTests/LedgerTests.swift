import Foundation
import GRDB
import Lottery
import ModelRegistry
import TestSupport
import Testing

struct LedgerTests {
    /// A registry with three rows in its ledger, and its file for those who go behind its back.
    private func withLedger(_ body: (ModelRegistry, RegistrySample, DatabaseQueue, URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let sample = try RegistrySample()
            let registry = try ModelRegistry.open(folder)
            for run in ["a", "b"] { try registry.insert(sample.manifest(run)) }
            _ = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant)
            _ = try registry.register(sample.candidate("b", wape: 0.6), by: "eva", at: sample.instant)
            try registry.store(
                sample.recommendation(),
                run: "a",
                sha256: sample.digest,
                messages: [],
                by: "eva",
                at: sample.instant
            )
            try body(registry, sample, DatabaseQueue(path: folder.appending(path: "registry.sqlite").path), folder)
        }
    }

    @Test func `an intact registry agrees with its ledger`() throws {
        try withLedger { registry, _, _, _ in
            #expect(try registry.verifyLedger() == [])
            #expect(try registry.ledgerDifferences() == [])
            #expect(try registry.integrityProblems() == [])
            #expect(try registry.modelFiles().problems == [])
            let last = try #require(try registry.ledger().last)
            #expect(try registry.ledgerHead() == LedgerHead(sequence: 3, hash: last.hash))
        }
    }

    @Test func `a ledger whose end is cut off shows it`() throws {
        try withLedger { registry, _, raw, _ in
            try raw.write { try $0.execute(sql: "DROP TRIGGER ledgerIsNotCut; DELETE FROM ledger WHERE sequence = 3") }
            #expect(
                try registry.verifyLedger() == ["its last row is 2, though row 3 was written: its end is cut off"]
            )
        }
    }

    @Test func `a row that is gone from the middle shows`() throws {
        try withLedger { registry, _, raw, _ in
            try raw.write { try $0.execute(sql: "DROP TRIGGER ledgerIsNotCut; DELETE FROM ledger WHERE sequence = 2") }
            #expect(try registry.verifyLedger() == ["row 2 is missing", "row 3 does not follow the one before"])
        }
    }

    @Test func `a row that says an earlier time than the one before shows`() throws {
        try withLedger { registry, sample, _, _ in
            let past = sample.instant.addingTimeInterval(-61)
            _ = try registry.promote(2, of: sample.country, expecting: 1, by: "ada", why: "x", at: past)
            #expect(try registry.verifyLedger() == ["row 4 says an earlier time than the row before it"])
        }
    }

    @Test(
        arguments: [
            ("UPDATE alias SET version = 2", "aland: version 2 is in force, where the ledger says version 1"),
            (
                "UPDATE modelVersion SET registeredBy = 'ada' WHERE version = 2",
                "version 2 of aland is not what row 2 of the ledger says"
            ),
            ("UPDATE recommendation SET jackpotHundredths = 1", "the recommendation of run a is not what row 3 says"),
            ("DELETE FROM recommendation", "the recommendation of run a, row 3 of the ledger, is gone"),
        ]
    )
    func `a table that was edited behind the ledger shows`(edit: String, problem: String) throws {
        try withLedger { registry, _, raw, _ in
            try raw.write { try $0.execute(sql: edit) }
            #expect(try registry.ledgerDifferences() == [problem])
        }
    }

    @Test func `a row that refers to nothing shows`() throws {
        try withLedger { registry, _, raw, _ in
            try raw.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA foreign_keys = OFF")
                try $0.execute(sql: "UPDATE alias SET version = 9")
            }
            #expect(try registry.integrityProblems().count == 1)
        }
    }

    @Test func `a model file that is gone or changed shows, and one without a version is named`() throws {
        try withLedger { registry, _, _, folder in
            let versions = try registry.versions()
            let files = versions.map { folder.appending(path: "models/\($0.registration.modelSHA256).json") }
            try FileManager.default.removeItem(at: files[0])
            try Data("other".utf8).write(to: files[1])
            try Data("stray".utf8).write(to: folder.appending(path: "models/stray.json"))
            let found = try registry.modelFiles()
            #expect(found.problems.count == 2)
            #expect(found.intact == 0)
            #expect(found.unnamed == ["models/stray.json"])
        }
    }

    @Test func `a rehearsed registry gives the run the version and the champion that it had`() throws {
        try withLedger { registry, sample, _, _ in
            let champion = try registry.champion(of: sample.country)
            try registry.insert(sample.manifest("c", champion: champion))
            let candidate = sample.candidate("c", champion: champion)
            let third = try registry.register(candidate, by: "eva", at: sample.instant)
            #expect(third.version == 3)
            try withTemporaryFolder { scratch in
                let other = try ModelRegistry.open(scratch)
                try registry.rehearse(candidate.run, third, in: scratch)
                #expect(try other.versions().map(\.registration.version) == [1, 2])
                #expect(try other.register(candidate, by: "ada", at: sample.instant) == third)
            }
        }
    }
}
