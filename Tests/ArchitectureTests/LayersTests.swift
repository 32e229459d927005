import Foundation
import TestSupport
import Testing

@Suite struct LayersTests {
    @Test func `no module imports what its layer may not know`() throws {
        let files = try SourceFile.all()
        #expect(files.count > 50)
        for file in files {
            let ours = try #require(allowedImports[file.module], "\(file.module) has no place in the layers")
            let isProgram = file.module.hasPrefix("jackpot")
            let libraries = allowedLibraries[file.module, default: isProgram ? programLibraries : []]
            let allowed = ours.union(libraries).union(freeImports)
            for name in file.imports {
                #expect(allowed.contains(name), "\(file.path) imports \(name)")
            }
        }
    }

    @Test func `the layers name every module and no other`() throws {
        let sources = Checkout.root.appending(path: "Sources").path
        let modules = try FileManager.default.contentsOfDirectory(atPath: sources)
        #expect(Set(modules) == Set(allowedImports.keys))
    }

    @Test func `nothing is named after what it is not`() throws {
        let vague = ["utils", "util", "helper", "helpers", "common", "manager", "misc"]
        for file in try SourceFile.all() {
            let words = file.path.lowercased().split { "/.+-_".contains($0) }.map(String.init)
            #expect(vague.allSatisfy { !words.contains($0) }, "\(file.path) has a name without a noun")
            #expect(!file.path.hasSuffix("Utils.swift") && !file.path.hasSuffix("Helpers.swift"))
        }
    }

    @Test func `no source file is longer than 400 lines`() throws {
        for file in try SourceFile.all() {
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 400, "\(file.path) has \(lines) lines")
        }
    }

    @Test func `the top level holds what the architecture says and nothing else`() throws {
        let expected: Set<String> = [
            "Package.swift", "Sources", "Tests", "configs", "data", "iac", "pipeline", "Dockerfile", "README.md",
            "Makefile", "docs", "CHANGELOG.md", "CONTRIBUTING.md", "Benchmarks",
        ]
        let generated: Set<String> = ["Package.resolved", "runs", "registry", "outbox"]
        let found = try FileManager.default.contentsOfDirectory(atPath: Checkout.root.path)
        let visible = Set(found.filter { !$0.hasPrefix(".") }).subtracting(generated)
        #expect(visible == expected)
    }

    @Test func `only configs and their data name a country`() throws {
        let configs = try FileManager.default.contentsOfDirectory(atPath: Checkout.root.appending(path: "configs").path)
        let countries = configs.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
        #expect(!countries.isEmpty)
        let sampleWorld = "Sources/JackpotOptimization/Simulation/SampleCountries.swift"
        for file in try SourceFile.all() where file.path != sampleWorld {
            for country in countries {
                #expect(!file.text.lowercased().contains(country), "\(file.path) names \(country)")
            }
        }
    }
}
