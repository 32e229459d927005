import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

struct ConfigurationBytesTests {
    @Test func `a file that is not UTF-8 is refused at its first wrong byte`() {
        let bytes = Data("schema: country/1\n# caf".utf8) + [0xE9] + Data("\n".utf8)
        #expect(
            Self.message(CountryConfigurationFile.read(bytes: bytes, fileName: "configs/testland.yaml")) == """
                configs/testland.yaml:2:6: the file is not UTF-8
                  allowed: UTF-8 text
                """
        )
    }

    @Test func `a file that is not there is named`() throws {
        try withTemporaryFolder { folder in
            let url = folder.appending(path: "nowhere.yaml")
            #expect(
                Self.message(CountryConfigurationFile.read(at: url, fileName: "configs/nowhere.yaml")) == """
                    configs/nowhere.yaml:1:1: the file does not exist
                      allowed: a readable file
                    """
            )
        }
    }

    @Test func `a folder in place of a file is named`() throws {
        try withTemporaryFolder { folder in
            #expect(
                Self.message(CountryConfigurationFile.read(at: folder, fileName: "configs/testland.yaml")) == """
                    configs/testland.yaml:1:1: the file cannot be read
                      allowed: a readable file
                    """
            )
        }
    }

    @Test func `a file of a megabyte is refused, whatever it holds`() throws {
        try withTemporaryFolder { folder in
            let url = folder.appending(path: "testland.yaml")
            try Data(repeating: 0xFF, count: 1_000_000).write(to: url)
            #expect(
                Self.message(CountryConfigurationFile.read(at: url, fileName: "configs/testland.yaml")) == """
                    configs/testland.yaml:1:1: the file is larger than 256 kB
                      allowed: at most 256000 bytes
                    """
            )
        }
    }

    @Test(arguments: ["\u{FEFF}" + CountryText.minimal, CountryText.minimal.replacing("\n", with: "\r\n")])
    func `a byte order mark and line ends of Windows do no harm`(_ text: String) throws {
        let configuration = try CountryConfigurationFile.read(bytes: Data(text.utf8), fileName: "testland.yaml").get()
        #expect(configuration.ladder.rungs.count == 5)
    }

    @Test func `a right file on disk is read`() throws {
        try withTemporaryFolder { folder in
            let url = folder.appending(path: "testland.yaml")
            try Data(CountryText.minimal.utf8).write(to: url)
            let configuration = try CountryConfigurationFile.read(at: url, fileName: "testland.yaml").get()
            #expect(configuration.country.text == "testland")
        }
    }

    private static func message(_ reading: Result<CountryConfiguration, ConfigurationError>) -> String {
        switch reading {
        case .success: "accepted"
        case .failure(let error): error.problems.map(\.description).joined(separator: "\n")
        }
    }
}
