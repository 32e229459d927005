import Foundation
import GRDB
import Lottery
import ModelRegistry
import TestSupport
import Testing

struct TrialTests {
    private let instant = Date(timeIntervalSince1970: 1_795_225_441)

    @Test func `a study is entered once, and again only for another key`() throws {
        try withTemporaryFolder { folder in
            let registry = try ModelRegistry.open(folder)
            let first = try registry.study(try key(), at: instant)
            let again = try registry.study(try key(), at: instant.addingTimeInterval(3_600))
            #expect(first == again)
            #expect(again.startedAt == instant)
            #expect(first.key == (try key()))
            let others = try [
                key(country: "other"), key(seed: .max), key(space: #"{"a":2}"#), key(strategy: #"{"grid":{}}"#),
                key(data: String(repeating: "0", count: 64)),
            ].map { try registry.study($0, at: instant) }
            #expect(Set(others.map(\.id)).union([first.id]).count == 6)
            #expect(others[1].key.seed == .max)
        }
    }

    @Test func `trials come back as they were stored, by resource, then by number`() throws {
        try withTemporaryFolder { folder in
            let registry = try ModelRegistry.open(folder)
            let study = try registry.study(try key(), at: instant)
            let other = try registry.study(try key(seed: 2), at: instant)
            let trials = [
                trial(0, resource: 13, loss: 0.1 + 0.2), trial(1, resource: 13, loss: nil),
                trial(2, resource: 13, loss: .leastNonzeroMagnitude), trial(0, resource: 39, loss: -1.5),
            ]
            for trial in trials.reversed() { try registry.store(trial, of: study, at: instant) }
            try registry.store(trial(0, resource: 13, loss: 7), of: other, at: instant)
            #expect(try registry.trials(of: study) == trials)
            #expect(try registry.trials(of: study).map(\.status) == [.done, .failed, .done, .done])
            #expect(try ModelRegistry.open(folder).trials(of: study) == trials)
            #expect(try registry.integrityProblems() == [])
        }
    }

    @Test func `a trial stored again changes nothing, and one that came to something else is refused`() throws {
        try withTemporaryFolder { folder in
            let registry = try ModelRegistry.open(folder)
            let study = try registry.study(try key(), at: instant)
            let done = trial(3, resource: 13, loss: 0.25)
            try registry.store(done, of: study, at: instant)
            try registry.store(done, of: study, at: instant.addingTimeInterval(60))
            let refusal = StudyError.otherTrial(country: study.key.country, number: 3, resource: 13)
            #expect(throws: refusal) {
                try registry.store(trial(3, resource: 13, loss: 0.26), of: study, at: instant)
            }
            #expect(throws: refusal) { try registry.store(trial(3, resource: 13, loss: nil), of: study, at: instant) }
            #expect(try registry.trials(of: study) == [done])
            #expect(refusal.explanation.split(separator: "\n").count == 3)
        }
    }

    @Test func `what the schema forbids does not get in`() throws {
        try withTemporaryFolder { folder in
            let registry = try ModelRegistry.open(folder)
            let study = try registry.study(try key(), at: instant)
            #expect(throws: RegistryError.self) { try registry.study(try key(space: "no json"), at: instant) }
            #expect(throws: RegistryError.self) { try registry.study(try key(data: "short"), at: instant) }
            let wrong = [
                trial(-1, resource: 1, loss: 1), trial(1, resource: 0, loss: 1), trial(1, resource: 1, loss: .nan),
                StudyTrial(number: 1, resource: 1, parameters: "depth 3", loss: 1, result: "{}"),
                StudyTrial(number: 1, resource: 1, parameters: "{}", loss: 1, result: ""),
            ]
            for trial in wrong {
                #expect(throws: RegistryError.self) { try registry.store(trial, of: study, at: instant) }
            }
            #expect(try registry.trials(of: study) == [])
        }
    }

    @Test func `two programs store the trials of one study at once`() async throws {
        try await withTemporaryFolder { folder in
            let study = try ModelRegistry.open(folder).study(try key(), at: instant)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for program in 0..<4 {
                    group.addTask { @concurrent in
                        let registry = try ModelRegistry.open(folder)
                        for number in 0..<20 where (number + program).isMultiple(of: 2) || number < 10 {
                            let same = trial(number, resource: 1, loss: Double(number))
                            try registry.store(same, of: study, at: instant)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let stored = try ModelRegistry.open(folder).trials(of: study)
            #expect(stored == (0..<20).map { trial($0, resource: 1, loss: Double($0)) })
        }
    }

    @Test func `a registry of before the trials gets their tables`() throws {
        try withTemporaryFolder { folder in
            _ = try ModelRegistry.open(folder)
            let database = try DatabaseQueue(path: folder.appendingPathComponent("registry.sqlite").path)
            try database.write { database in
                try database.execute(sql: "DROP TABLE trial; DROP TABLE study")
                try database.execute(sql: "DELETE FROM grdb_migrations WHERE identifier LIKE '%studies%'")
            }
            try database.close()
            let registry = try ModelRegistry.open(folder)
            #expect(try registry.trials(of: try registry.study(try key(), at: instant)) == [])
        }
    }

    private func key(
        country: String = "somewhere",
        seed: UInt64 = 1,
        space: String = #"{"a":1}"#,
        strategy: String = #"{"random":{}}"#,
        data: String = String(repeating: "ab", count: 32)
    ) throws -> StudyKey {
        StudyKey(country: try CountryName(country), seed: seed, space: space, strategy: strategy, data: data)
    }

    private func trial(_ number: Int, resource: Int, loss: Double?) -> StudyTrial {
        StudyTrial(
            number: number,
            resource: resource,
            parameters: #"{"depth":\#(number)}"#,
            loss: loss,
            result: loss == nil ? #"{"failed":"why"}"# : #"{"loss":1}"#
        )
    }
}
