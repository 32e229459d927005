import Foundation
import TestSupport
import Testing

@Suite struct SampleDataTests {
    @Test func `the command in data/README.md writes the sample data again, to the byte`() throws {
        let readme = try String(contentsOf: Checkout.root.appending(path: "data/README.md"), encoding: .utf8)
        let line = try #require(readme.split(separator: "\n").first { $0.hasPrefix("jackpot simulate") })
        let arguments = line.split(separator: " ").dropFirst().map(String.init)
        try withTemporaryFolder { folder in
            let result = try Program(name: "jackpot")(arguments, in: folder)
            #expect(result.status == 0, "\(result.errors)")
            for file in ["lottery_sales.csv.gz", "lottery_sales.csv.gz.dvc", "planned.csv"] {
                let written = try Data(contentsOf: folder.appending(path: "data/\(file)"))
                let kept = try Data(contentsOf: Checkout.root.appending(path: "data/\(file)"))
                #expect(written == kept, "\(file) differs")
            }
        }
    }
}
