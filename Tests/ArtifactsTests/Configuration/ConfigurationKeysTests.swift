import Foundation
import Lottery
import Testing

@testable import Artifacts

/// Every row of the reference, tried on a file that holds every key.
struct ConfigurationKeysTests {
    static let lines = KeyedLines(CountryText.full)
    /// Either tickets or sales may be there, so the full file lacks sales; so it is with share and amount.
    static let keys = CountryKeys.all.filter {
        !$0.path.hasPrefix("data.columns.sales") && $0.path != "decision.hysteresis.amount"
    }

    @Test func `the full file holds every key of the reference and no other`() {
        let inFile = Set(Self.lines.lines.map(\.path)).subtracting(["data.where.region"])
        #expect(inFile == Set(Self.keys.map(\.path)))
        #expect(Set(CountryKeys.all.map(\.path)).count == CountryKeys.all.count)
    }

    private static let firstOfItems: Set = [
        "notifications[].channel", "draw.earlier[].until", "calendar.holidays[].name", "calendar.specials[].name",
    ]

    /// Without its first key an item of a list is no item in this layout.
    @Test(arguments: keys.filter { !firstOfItems.contains($0.path) })
    func `a key that is left out is a mistake exactly where it is required`(_ key: ConfigurationKey) {
        let found = Self.problems(Self.lines.without(key.path))
        switch (key.presence, key.path) {
        case (_, "data.columns.tickets"):
            #expect(found == ["'columns': neither 'tickets' nor 'sales' is there"])
        case (_, "data.text.decimal"):
            #expect(found == ["'text': '.' for both decimals and thousands"])
        case (_, "constraints"), (_, "constraints.payout-ratio"):
            #expect(found == ["ratio-look-ahead 'state' over 25 draws"])
        case (_, "decision.hysteresis.share"):
            #expect(found == ["'hysteresis' is no section"])
        case (_, "notifications[].folder"):
            #expect(found == ["'notifications': a channel 'file' without 'folder'"])
        case (_, "notifications[].secret"):
            #expect(found == ["webhook", "sns"].map { "'notifications': a channel '\($0)' without 'secret'" })
        case (_, "notifications[].server"), (_, "notifications[].from"):
            #expect(found == ["'notifications': a channel 'email' without '\(key.name)'"])
        case (_, "notifications[].to"):
            #expect(found == ["'notifications': 'to' names nobody"])
        case (_, "notifications[].topic"):
            #expect(found == ["'notifications': a channel 'sns' without 'topic'"])
        case (.required, _):
            let whereabouts = key.parent.isEmpty ? "" : " in '\(key.parent)'"
            #expect(found == ["the key '\(key.name)' is missing\(whereabouts)"])
        case (.optional, _):
            #expect(found == [])
        }
    }

    @Test(arguments: keys)
    func `a misspelt key is named, with the key that was meant`(_ key: ConfigurationKey) throws {
        let wrong = key.name + String(key.name.suffix(1))
        let text = Self.lines.misspelling(key.path)
        let reading = CountryConfigurationFile.read(text: text, fileName: "testland.yaml")
        guard case .failure(let error) = reading else {
            Issue.record("'\(wrong)' was accepted")
            return
        }
        if key.path == "schema" {
            #expect(error.problems.map(\.problem) == ["the key 'schema' is missing"])
        } else {
            let unknown = try #require(error.problems.first { $0.problem == "unknown key '\(wrong)'" })
            #expect(unknown.suggestion == key.name)
            #expect(unknown.line == 1 + (Self.lines.lines.firstIndex { $0.path == key.path } ?? 0))
        }
    }

    @Test(arguments: keys.filter { !["where", "country"].contains($0.name) })
    func `a key with a list of lists in it is refused`(_ key: ConfigurationKey) throws {
        let lines = Self.lines.lines
        let start = try #require(lines.firstIndex { $0.path == key.path })
        let inner = lines[(start + 1)...].prefix {
            $0.path.hasPrefix(key.path + ".") || $0.path.hasPrefix(key.path + "[]")
        }
        let opening = lines[start].text.prefix { $0 != ":" } + ": [[1]]"
        let text = (lines[..<start].map(\.text) + [String(opening)] + lines[(start + 1 + inner.count)...].map(\.text))
        let found = Self.problems(text.joined(separator: "\n"))
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.contains("'\(key.name)'") || $0.contains("is a list") })
    }

    private static func problems(_ text: String) -> [String] {
        switch CountryConfigurationFile.read(text: text, fileName: "testland.yaml") {
        case .success: []
        case .failure(let error): error.problems.map(\.problem)
        }
    }
}
