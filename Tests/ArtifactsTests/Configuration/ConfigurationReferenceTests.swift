import Artifacts
import Foundation
import Testing

struct ConfigurationReferenceTests {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// `make golden` sets UPDATE_GOLDEN=1, which rewrites the file; the diff is then read by a person.
    @Test func `the reference of keys in configs is what the reader says`() throws {
        let page = Self.root.appending(path: "configs/README.md")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(CountryConfigurationFile.reference.utf8).write(to: page)
        }
        #expect(String(decoding: try Data(contentsOf: page), as: UTF8.self) == CountryConfigurationFile.reference)
    }

    @Test(arguments: ["configs", "Tests/EndToEndTests/RealLotteries"])
    func `every file of the project is right`(_ folder: String) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: folder).path)
            .filter { $0.hasSuffix(".yaml") }.sorted()
        let check = ConfigurationCheck(
            files.map { name in
                let file = "\(folder)/\(name)"
                let url = Self.root.appending(path: file)
                return (file, CountryConfigurationFile.read(at: url, fileName: file))
            }
        )
        #expect(
            check.text
                == (files.map { "\(folder)/\($0): ok" } + ["\(files.count) files, 0 mistakes"])
                .joined(separator: "\n")
        )
        #expect(files.count == 6)
    }
}
