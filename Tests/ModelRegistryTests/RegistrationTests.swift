import Artifacts
import Foundation
import Lottery
import ModelRegistry
import TestSupport
import Testing

struct RegistrationTests {
    private func withRegistry(_ body: (ModelRegistry, RegistrySample) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let sample = try RegistrySample()
            let registry = try ModelRegistry.open(folder)
            for run in ["a", "b", "c"] { try registry.insert(sample.manifest(run)) }
            try body(registry, sample)
        }
    }

    @Test func `the first model that the gate passes comes into force`() throws {
        try withRegistry { registry, sample in
            let first = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant)
            let sha256 = Checksum.sha256(Data("model of a".utf8))
            let expected = Registration(
                country: sample.country,
                version: 1,
                modelSHA256: sha256,
                outcome: .promoted,
                inForce: 1,
                explanation: "the gate passed it; it is the first in force"
            )
            #expect(first == expected)
            #expect(try registry.champion(of: sample.country)?.modelSHA256 == sha256)
            #expect(try registry.model(1, of: sample.country) == Data("model of a".utf8))
        }
    }

    @Test func `registering the model of a run again changes nothing`() throws {
        try withRegistry { registry, sample in
            let first = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant)
            let again = try registry.register(
                sample.candidate("a"),
                by: "eva",
                at: sample.instant.addingTimeInterval(9)
            )
            #expect(first == again)
            #expect(try registry.versions().count == 1)
            #expect(try registry.ledger().count == 1)
        }
    }

    @Test func `a refused model never comes into force`() throws {
        try withRegistry { registry, sample in
            let refused = try registry.register(sample.candidate("a", wape: 0.6), by: "eva", at: sample.instant)
            #expect(refused.outcome == .refused)
            #expect(refused.explanation == "the gate refused it: WAPE is 0.6, the limit is 0.5, missed by 0.1")
            #expect(try registry.champion(of: sample.country) == nil)
            #expect(try registry.ledger().map(\.action) == [.registered])
        }
    }

    @Test func `a model that pinned another champion is superseded`() throws {
        try withRegistry { registry, sample in
            _ = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant)
            let late = try registry.register(sample.candidate("b"), by: "eva", at: sample.instant)
            #expect(late.outcome == .superseded)
            #expect(late.inForce == 1)
            #expect(late.explanation == "version 1 is in force, while this run had pinned none")
            let champion = try registry.champion(of: sample.country)
            let next = try registry.register(sample.candidate("c", champion: champion), by: "eva", at: sample.instant)
            #expect(next.outcome == .promoted)
            #expect(next.inForce == 3)
        }
    }

    @Test func `a draw of the past meets no model that was made for a later one, and puts none in force`() throws {
        try withRegistry { registry, sample in
            _ = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant)
            var past = sample
            past.week = sample.week.advanced(by: -10)
            let draw = past.week.day(.wednesday)
            #expect(try registry.champion(of: sample.country, for: draw) == nil)
            #expect(
                try registry.champion(of: sample.country, for: sample.week.day(.wednesday))
                    == registry.champion(of: sample.country)
            )
            try registry.insert(past.manifest("past"))
            let backfilled = try registry.register(past.candidate("past"), by: "eva", at: sample.instant)
            #expect(backfilled.outcome == .superseded)
            #expect(try registry.champion(of: sample.country)?.version == 1)
        }
    }

    @Test func `a backfill puts no model in force, whether it met a champion or there was none`() throws {
        try withRegistry { registry, sample in
            var past = sample
            past.asOfSource = RunManifest.backfill
            let words = "it was made for a draw of the past, and such a model never comes into force"
            let lone = try registry.register(past.candidate("a"), by: "eva", at: sample.instant)
            #expect(lone.outcome == .superseded && lone.inForce == nil && lone.explanation == words)
            #expect(try registry.champion(of: sample.country) == nil)
            _ = try registry.register(sample.candidate("b"), by: "eva", at: sample.instant)
            let champion = try registry.champion(of: sample.country)
            let met = try registry.register(past.candidate("c", champion: champion), by: "eva", at: sample.instant)
            #expect(met.outcome == .superseded && met.inForce == 2 && met.explanation == words)
            #expect(try registry.champion(of: sample.country) == champion)
            #expect(try registry.ledger().map(\.action) == [.registered, .promoted, .registered])
        }
    }

    @Test func `approval puts a waiting model in force, once, with a reason`() throws {
        try withRegistry { registry, sample in
            let country = sample.country
            let waiting = try registry.register(
                sample.candidate("a", approval: .manual),
                by: "eva",
                at: sample.instant
            )
            #expect(waiting.outcome == .pendingApproval)
            #expect(try registry.champion(of: country) == nil)
            #expect(throws: RegistryError.reasonMissing) {
                try registry.approve(1, of: country, before: nil, by: "ada", why: " ", at: sample.instant)
            }
            try registry.approve(1, of: country, before: nil, by: "ada", why: "looked at it", at: sample.instant)
            #expect(try registry.champion(of: country)?.version == 1)
            #expect(throws: RegistryError.alreadyInForce(country: country, version: 1)) {
                try registry.approve(1, of: country, before: nil, by: "ada", why: "again", at: sample.instant)
            }
            #expect(try registry.ledger(of: country).map(\.action) == [.registered, .approved])
        }
    }

    @Test func `promotion compares with the version believed to be in force, and can be rolled back`() throws {
        try withRegistry { registry, sample in
            let country = sample.country
            _ = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant)
            _ = try registry.register(sample.candidate("b", wape: 0.6), by: "eva", at: sample.instant)
            #expect(throws: RegistryError.superseded(country: country, expected: nil, inForce: 1)) {
                try registry.promote(2, of: country, expecting: nil, by: "ada", why: "x", at: sample.instant)
            }
            try registry.promote(2, of: country, expecting: 1, by: "ada", why: "override", at: sample.instant)
            #expect(try registry.champion(of: country)?.version == 2)
            #expect(try registry.rollBack(country, by: "ada", why: "worse", at: sample.instant) == 1)
            #expect(try registry.champion(of: country)?.version == 1)
            #expect(try registry.verifyLedger() == [])
            #expect(throws: RegistryError.unknownVersion(country: country, version: 9)) {
                try registry.model(9, of: country)
            }
        }
    }

    @Test func `a run that was never opened cannot register`() throws {
        try withRegistry { registry, sample in
            #expect(throws: RegistryError.unknownRun("z")) {
                try registry.register(sample.candidate("z"), by: "eva", at: sample.instant)
            }
        }
    }

    @Test func `a model that was changed on the disk is not handed out`() throws {
        try withTemporaryFolder { folder in
            let sample = try RegistrySample()
            let registry = try ModelRegistry.open(folder)
            try registry.insert(sample.manifest("a"))
            let sha256 = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant).modelSHA256
            try Data("other".utf8).write(to: folder.appending(path: "models/\(sha256).json"))
            #expect(throws: ArtifactError.self) { try registry.model(1, of: sample.country) }
        }
    }
}
