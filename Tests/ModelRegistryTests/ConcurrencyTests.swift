import Foundation
import Lottery
import ModelRegistry
import TestSupport
import Testing

struct ConcurrencyTests {
    @Test func `sixteen connections open one new registry and register at once`() async throws {
        try await withTemporaryFolder { folder in
            let outcomes = try await withThrowingTaskGroup(of: Registration.self) { group in
                for index in 0..<16 {
                    group.addTask { @concurrent in
                        let sample = try RegistrySample()
                        let registry = try ModelRegistry.open(folder)
                        try registry.insert(sample.manifest("run \(index)"))
                        return try registry.register(sample.candidate("run \(index)"), by: "eva", at: sample.instant)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.map(\.version).sorted() == Array(1...16))
            #expect(outcomes.filter { $0.outcome == .promoted }.map(\.version) == [1])
            #expect(outcomes.filter { $0.outcome == .superseded }.count == 15)
            let registry = try ModelRegistry.open(folder)
            #expect(try registry.verifyLedger() == [])
            #expect(try registry.integrityProblems() == [])
        }
    }

    @Test func `a registry that others write to agrees with its ledger at every moment`() async throws {
        try await withTemporaryFolder { folder in
            let problems = try await withThrowingTaskGroup(of: [String].self) { group in
                for index in 0..<16 {
                    group.addTask { @concurrent in
                        let sample = try RegistrySample()
                        let registry = try ModelRegistry.open(folder)
                        try registry.insert(sample.manifest("run \(index)"))
                        _ = try registry.register(sample.candidate("run \(index)"), by: "eva", at: sample.instant)
                        return []
                    }
                    group.addTask { @concurrent in
                        let registry = try ModelRegistry.open(folder)
                        return try registry.verifyLedger() + registry.ledgerDifferences()
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(problems == [])
        }
    }
}
