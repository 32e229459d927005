import Artifacts
import Foundation
import Testing

struct RunIdentifierTests {
    @Test func `a run is named by its instant and a suffix`() {
        let instant = Date(timeIntervalSince1970: 1_795_225_441.9)
        #expect(RunIdentifier.text(at: instant, suffix: "3f2a") == "20261121T014401Z-3f2a")
    }

    @Test func `names sort by time`() {
        let instants = stride(from: 0, to: 4_000_000_000, by: 86_399_999).map { Date(timeIntervalSince1970: $0) }
        let names = instants.map { RunIdentifier.text(at: $0, suffix: "ffff") }
        #expect(names == names.sorted())
    }

    @Test(arguments: [
        ("20261121T014402Z-0000", "20261121T014401Z-ffff", "20261121T014402Z-0000"),
        ("20261121T014401Z-3f2a", "20261121T014401Z-3f2a", "20261121T014401Z-3f2b"),
        ("20261121T014401Z-0001", "20261121T014401Z-00ff", "20261121T014401Z-0100"),
        ("20261121T014401Z-0001", "20261121T014401Z-ffff", "20261121T014401Z-ffff0"),
        ("20261121T014401Z-0001", "by hand", "by hand0"),
    ])
    func `a name comes after an earlier one, whatever the clock says`(name: String, earlier: String, expected: String) {
        let next = RunIdentifier.text(name, after: earlier)
        #expect(next == expected)
        #expect(next > earlier)
    }

    @Test(arguments: ["2026-11-21T01:54:01Z", "1969-12-31T23:59:59Z"])
    func `instants read back as they were written`(text: String) {
        #expect(Instant.date(text).map(Instant.text) == text)
    }

    @Test(arguments: ["", "2026-11-21", "yesterday"])
    func `anything else is no instant`(text: String) {
        #expect(Instant.date(text) == nil)
    }
}
