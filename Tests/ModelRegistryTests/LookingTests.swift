import Foundation
import Lottery
import ModelRegistry
import TestSupport
import Testing

struct LookingTests {
    private func bytes(in folder: URL) throws -> [String: Data] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let files = names.filter { !folder.appending(path: $0).hasDirectoryPath && $0 != "models" }
        return Dictionary(
            uniqueKeysWithValues: try files.map { ($0, try Data(contentsOf: folder.appending(path: $0))) }
        )
    }

    @Test func `looking sees what is in force and changes no byte`() throws {
        try withTemporaryFolder { folder in
            let sample = try RegistrySample()
            do {
                let registry = try ModelRegistry.open(folder)
                try registry.insert(sample.manifest("a"))
                _ = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant)
            }
            let before = try bytes(in: folder)
            do {
                let looking = try #require(try ModelRegistry.look(into: folder))
                #expect(try looking.champion(of: sample.country)?.version == 1)
                #expect(try looking.model(1, of: sample.country) == Data("model of a".utf8))
            }
            #expect(try bytes(in: folder) == before)
        }
    }

    @Test func `where there is no registry, looking makes none`() throws {
        try withTemporaryFolder { folder in
            let registry = try ModelRegistry.look(into: folder.appending(path: "registry"))
            #expect(registry == nil)
            #expect(try bytes(in: folder) == [:])
        }
    }

    @Test func `a look sees what another program has just written`() throws {
        try withTemporaryFolder { folder in
            let sample = try RegistrySample()
            let registry = try ModelRegistry.open(folder)
            try registry.insert(sample.manifest("a"))
            let looking = try #require(try ModelRegistry.look(into: folder))
            #expect(try looking.champion(of: sample.country) == nil)
            _ = try registry.register(sample.candidate("a"), by: "eva", at: sample.instant)
            #expect(try looking.champion(of: sample.country)?.version == 1)
        }
    }
}
