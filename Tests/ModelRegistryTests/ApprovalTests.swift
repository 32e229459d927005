import Foundation
import Lottery
import ModelRegistry
import TestSupport
import Testing

struct ApprovalTests {
    private func withWaiting(_ body: (ModelRegistry, RegistrySample) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let sample = try RegistrySample()
            let registry = try ModelRegistry.open(folder)
            for run in ["a", "b", "c"] { try registry.insert(sample.manifest(run)) }
            _ = try registry.register(sample.candidate("a", approval: .manual), by: "eva", at: sample.instant)
            try body(registry, sample)
        }
    }

    @Test func `who registered a model may neither approve nor override it`() throws {
        try withWaiting { registry, sample in
            let country = sample.country
            let approval = #expect(throws: RegistryError.self) {
                try registry.approve(1, of: country, before: nil, by: "eva", why: "mine", at: sample.instant)
            }
            let override = #expect(throws: RegistryError.self) {
                try registry.promote(1, of: country, expecting: nil, by: "eva", why: "mine", at: sample.instant)
            }
            #expect(approval == .sameUser(country: country, version: 1, who: "eva"))
            #expect(override == approval)
            #expect(approval?.exitStatus == .approvalMissing)
            let inForce = try registry.champion(of: country)
            #expect(inForce == nil)
            #expect(try registry.ledger().map(\.action) == [.registered])
        }
    }

    @Test func `an approval expires in the instant in which the draw closes`() throws {
        try withWaiting { registry, sample in
            let country = sample.country
            let closing = sample.instant.addingTimeInterval(60)
            #expect(
                throws: RegistryError.approvalExpired(country: country, version: 1, draw: sample.week.day(.wednesday))
            ) {
                try registry.approve(1, of: country, before: closing, by: "ada", why: "late", at: closing)
            }
            try registry.approve(1, of: country, before: closing, by: "ada", why: "in time", at: closing - 1)
            #expect(try registry.champion(of: country)?.version == 1)
        }
    }

    @Test func `without a clock an approval expires with the first run for a later draw`() throws {
        try withWaiting { registry, sample in
            var later = sample
            later.week = sample.week.advanced(by: 1)
            try registry.insert(later.manifest("later"))
            let error = #expect(throws: RegistryError.self) {
                try registry.approve(1, of: sample.country, before: nil, by: "ada", why: "x", at: sample.instant)
            }
            #expect(error?.exitStatus == .approvalMissing)
            try registry.promote(1, of: sample.country, expecting: nil, by: "ada", why: "needed", at: sample.instant)
            let last = try #require(try registry.ledger().last)
            #expect((last.action, last.who, last.why) == (.overridden, "ada", "needed"))
        }
    }

    @Test func `a rollback goes to any version that was in force, and to no other`() throws {
        try withWaiting { registry, sample in
            let (country, now) = (sample.country, sample.instant)
            #expect(throws: RegistryError.nothingBefore(country: country)) {
                try registry.rollBack(country, by: "ada", why: "x", at: now)
            }
            try registry.approve(1, of: country, before: nil, by: "ada", why: "good", at: now)
            let first = try registry.champion(of: country)
            _ = try registry.register(sample.candidate("b", champion: first), by: "eva", at: now)
            _ = try registry.register(sample.candidate("c", wape: 0.6), by: "eva", at: now)
            #expect(throws: RegistryError.neverInForce(country: country, version: 3)) {
                try registry.rollBack(country, to: 3, by: "eva", why: "x", at: now)
            }
            #expect(throws: RegistryError.alreadyInForce(country: country, version: 2)) {
                try registry.rollBack(country, to: 2, by: "eva", why: "x", at: now)
            }
            #expect(throws: RegistryError.reasonMissing) {
                try registry.rollBack(country, by: "eva", why: "\t", at: now)
            }
            #expect(try registry.rollBack(country, to: 1, by: "eva", why: "worse", at: now) == 1)
            #expect(try registry.champion(of: country)?.version == 1)
            #expect(try registry.ledgerDifferences() == [])
        }
    }

    @Test func `a second rollback goes further back, not to the version that was rolled back`() throws {
        try withWaiting { registry, sample in
            let (country, now) = (sample.country, sample.instant)
            try registry.approve(1, of: country, before: nil, by: "ada", why: "good", at: now)
            for run in ["b", "c"] {
                let champion = try registry.champion(of: country)
                _ = try registry.register(sample.candidate(run, champion: champion), by: "eva", at: now)
            }
            #expect(try registry.champion(of: country)?.version == 3)
            #expect(try registry.rollBack(country, by: "ada", why: "worse", at: now) == 2)
            #expect(try registry.rollBack(country, by: "ada", why: "worse still", at: now) == 1)
            #expect(throws: RegistryError.nothingBefore(country: country)) {
                try registry.rollBack(country, by: "ada", why: "further", at: now)
            }
            #expect(try registry.ledgerDifferences() == [])
        }
    }

    @Test func `a draw of the past meets a model that a person had put in force`() throws {
        try withWaiting { registry, sample in
            let (country, now) = (sample.country, sample.instant)
            try registry.approve(1, of: country, before: nil, by: "ada", why: "good", at: now)
            var later = sample
            later.week = sample.week.advanced(by: 1)
            let first = try registry.champion(of: country)
            try registry.insert(later.manifest("later", champion: first))
            _ = try registry.register(later.candidate("later", champion: first), by: "eva", at: now)
            #expect(try registry.champion(of: country)?.version == 2)
            #expect(try registry.champion(of: country, for: sample.week.day(.wednesday))?.version == 1)
        }
    }
}
