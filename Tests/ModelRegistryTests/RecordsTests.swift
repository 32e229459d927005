import Artifacts
import Foundation
import GRDB
import Lottery
import ModelRegistry
import TestSupport
import Testing

struct RecordsTests {
    private func withRegistry(_ body: (ModelRegistry, RegistrySample, URL) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let sample = try RegistrySample()
            let registry = try ModelRegistry.open(folder)
            try registry.insert(sample.manifest("a"))
            try body(registry, sample, folder)
        }
    }

    private func receipt(_ sample: RegistrySample, _ status: Lottery.ExitStatus = .done) throws -> Receipt {
        try Receipt(
            step: "train",
            run: "a",
            read: [:],
            wrote: ["model.json": sample.digest],
            secretsRead: [],
            exitStatus: status,
            outcome: nil,
            program: "0.1.0",
            startedAt: sample.instant,
            finishedAt: sample.instant.addingTimeInterval(0.5)
        )
    }

    @Test func `runs and steps are told latest first, with attempts counted`() throws {
        try withRegistry { registry, sample, _ in
            try registry.insert(sample.manifest("b", parent: "a"))
            try registry.insert(sample.manifest("b", parent: "a"))
            try registry.record([try receipt(sample, .temporary)], of: "a")
            try registry.record([try receipt(sample)], of: "a")
            try registry.record([try receipt(sample)], of: "a")
            #expect(try registry.runs().map(\.run) == ["b", "a"])
            let step = try #require(try registry.run("a").steps.first)
            #expect(step.attempt == 2)
            #expect(step.exitStatus == .done)
            #expect(step.milliseconds == 500)
            #expect(try registry.artifacts(of: "a") == ["model.json": sample.digest])
            #expect(throws: RegistryError.unknownRun("z")) { try registry.record([try receipt(sample)], of: "z") }
        }
    }

    @Test func `after many runs for draws of the past the earlier ones are still known`() throws {
        try withRegistry { registry, sample, _ in
            var past = sample
            past.week = sample.week.advanced(by: -10)
            let backfills = (100..<160).map { "b\($0)" }
            for run in backfills { try registry.insert(past.manifest(run)) }
            #expect(try registry.allRuns(of: sample.country).map(\.run) == Array(backfills.reversed()) + ["a"])
            #expect(try registry.lastRunForLastDraw(of: sample.country)?.run == "a")
            try registry.insert(sample.manifest("c"))
            #expect(try registry.lastRunForLastDraw(of: sample.country)?.run == "c")
            #expect(try registry.lastRunForLastDraw(of: try CountryName("drachen")) == nil)
        }
    }

    @Test func `the last complete run is found behind any number of others`() throws {
        try withRegistry { registry, sample, _ in
            #expect(try registry.lastRun(of: sample.country, completing: ["train"]) == nil)
            try registry.record([try receipt(sample)], of: "a")
            for number in 10..<70 {
                try registry.insert(sample.manifest("run \(number)"))
                try registry.record([try receipt(sample, .temporary)], of: "run \(number)")
            }
            let found = try #require(try registry.lastRun(of: sample.country, completing: ["train"]))
            #expect(found.run == "a")
            #expect(found.steps.map(\.step) == ["train"])
            #expect(try registry.lastRun(of: sample.country, completing: ["train", "notify"]) == nil)
        }
    }

    @Test func `a recommendation is stored once, with its messages and its ledger row`() throws {
        try withRegistry { registry, sample, _ in
            let draft = MessageDraft(idempotencyKey: "k", channel: "file", content: "c", subject: "s", body: "b")
            let answer = try sample.recommendation()
            for _ in 0..<2 {
                try registry.store(
                    answer,
                    run: "a",
                    sha256: sample.digest,
                    messages: [draft],
                    by: "eva",
                    at: sample.instant
                )
            }
            #expect(try registry.pendingMessages().map(\.state) == [.queued])
            #expect(try registry.ledger().map(\.action) == [.recommended])
            #expect(try registry.lastRecommendation(of: sample.country)?.jackpot == answer.jackpot)
            #expect(throws: RegistryError.otherRecommendation(run: "a")) {
                try registry.store(
                    answer,
                    run: "a",
                    sha256: String(repeating: "0", count: 64),
                    messages: [],
                    by: "eva",
                    at: sample.instant
                )
            }
            let status = try #require(try registry.status().first)
            #expect(status.pendingMessages == 1)
            #expect(status.champion == nil)
        }
    }

    @Test func `a message is tried again after failure, and sent once`() throws {
        try withRegistry { registry, sample, _ in
            let now = sample.instant
            let end = now.addingTimeInterval(60)
            let draft = MessageDraft(idempotencyKey: "k", channel: "file", content: "c", subject: "s", body: "b")
            let answer = try sample.recommendation()
            try registry.store(answer, run: "a", sha256: sample.digest, messages: [draft], by: "eva", at: now)
            try registry.markFailed("k", channel: "file", reason: "disk full", at: end)
            #expect(try registry.pendingMessages().map(\.receipt) == ["disk full"])
            try registry.markSent("k", channel: "file", receipt: "outbox/a.md", at: end)
            try registry.markFailed("k", channel: "file", reason: "late", at: end)
            let sent = try #require(try registry.message("k", channel: "file"))
            #expect(sent.state == .sent)
            #expect(sent.attempts == 2)
            #expect(try registry.pendingMessages() == [])
            #expect(throws: RegistryError.unknownMessage(key: "x", channel: "file")) {
                try registry.markSent("x", channel: "file", receipt: "", at: end)
            }
        }
    }

    @Test func `what was last told of a draw is the newest message that somebody got`() throws {
        try withRegistry { registry, sample, _ in
            let now = sample.instant
            let answer = try sample.recommendation()
            func store(_ run: String) throws {
                try registry.insert(sample.manifest(run))
                let draft = MessageDraft(
                    idempotencyKey: "key of \(run)",
                    channel: "file",
                    content: "content of \(run)",
                    subject: "s",
                    body: "b"
                )
                try registry.store(answer, run: run, sha256: sample.digest, messages: [draft], by: "eva", at: now)
            }
            func lastTold() throws -> String? {
                try registry.lastTold(of: sample.country, draw: sample.manifest("a").draw)?.content
            }
            func lastWord() throws -> String? {
                try registry.lastWord(of: sample.country, draw: sample.manifest("a").draw)?.content
            }
            #expect(try lastWord() == nil)
            for run in ["a", "b", "c"] { try store(run) }
            #expect(try lastTold() == nil)
            for run in ["b", "a"] { try registry.markSent("key of \(run)", channel: "file", receipt: "r", at: now) }
            #expect(try lastTold() == "content of b")
            #expect(try lastWord() == "content of c")
            try registry.markExpired("key of c", channel: "file", reason: "decided anew", at: now)
            #expect(try lastWord() == "content of b")
            #expect(try registry.lastWord(of: sample.country, draw: answer.draw.advanced(by: 7)) == nil)
        }
    }

    @Test func `a message that expired is no longer to be sent, unless somebody sends it; what was sent stays so`()
        throws
    {
        try withRegistry { registry, sample, _ in
            let now = sample.instant
            let drafts = ["a", "b"].map { channel in
                MessageDraft(idempotencyKey: "k", channel: channel, content: "c", subject: "s", body: "b")
            }
            try registry.queue(drafts, run: "a", at: now)
            try registry.markSent("k", channel: "a", receipt: "250", at: now)
            for channel in ["a", "b"] { try registry.markExpired("k", channel: channel, reason: "passed", at: now) }
            #expect(try registry.pendingMessages() == [])
            #expect(try registry.message("k", channel: "a")?.state == .sent)
            let expired = try #require(try registry.message("k", channel: "b"))
            #expect(expired.state == .expired)
            #expect(expired.attempts == 0)
            #expect(expired.receipt == "passed")
            try registry.markSent("k", channel: "b", receipt: "250", at: now)
            #expect(try registry.message("k", channel: "b")?.state == .sent)
        }
    }

    @Test func `messages of a registry that knew no expiry stay as they were`() throws {
        try withRegistry { registry, sample, folder in
            let draft = MessageDraft(idempotencyKey: "k", channel: "file", content: "c", subject: "s", body: "b")
            try registry.queue([draft], run: "a", at: sample.instant)
            let before = try registry.pendingMessages()
            try DatabaseQueue(path: folder.appending(path: "registry.sqlite").path).write { database in
                try database.execute(
                    sql: """
                        DELETE FROM grdb_migrations WHERE identifier LIKE '3 %';
                        ALTER TABLE notification ADD COLUMN claimedUntil TEXT
                        """
                )
            }
            #expect(try ModelRegistry.open(folder).pendingMessages() == before)
        }
    }

    @Test func `the ledger refuses changes, and shows those made behind its back`() throws {
        try withRegistry { registry, sample, folder in
            _ = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant)
            let raw = try DatabaseQueue(path: folder.appending(path: "registry.sqlite").path)
            #expect(throws: DatabaseError.self) { try raw.write { try $0.execute(sql: "UPDATE ledger SET who = 'x'") } }
            #expect(throws: DatabaseError.self) { try raw.write { try $0.execute(sql: "DELETE FROM ledger") } }
            try raw.write { try $0.execute(sql: "DROP TRIGGER ledgerIsNotEdited; UPDATE ledger SET who = 'x'") }
            #expect(try registry.verifyLedger() == ["row 1 was changed"])
        }
    }

    @Test func `a file that is no registry is refused and left alone`() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "registry.sqlite")
            let text = Data(String(repeating: "this is no database ", count: 100).utf8)
            try text.write(to: file)
            let error = #expect(throws: RegistryError.self) { try ModelRegistry.open(folder) }
            #expect(error?.exitStatus == .inputMissing)
            #expect(try Data(contentsOf: file) == text)
        }
    }

    @Test func `a registry of a newer program is refused`() throws {
        try withTemporaryFolder { folder in
            _ = try ModelRegistry.open(folder)
            let path = folder.appending(path: "registry.sqlite").path
            try DatabaseQueue(path: path).write {
                try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
            }
            #expect(throws: RegistryError.newer(path: path)) { try ModelRegistry.open(folder) }
        }
    }
}
