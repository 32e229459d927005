import Tabular
import Testing

@Suite struct GunzipTests {
    private let text = Array("country,sales\naland,12\n".utf8)

    @Test func `a member expands to what was packed`() throws {
        #expect(try Gunzip(limitBytes: 1_000).expand(gzipped(text)) == text)
    }

    @Test func `members that follow each other are one file`() throws {
        #expect(try Gunzip(limitBytes: 1_000).expand(gzipped(text) + gzipped(text)) == text + text)
    }

    @Test func `zeros after the last member are padding`() throws {
        #expect(try Gunzip(limitBytes: 1_000).expand(gzipped(text) + [0, 0, 0]) == text)
    }

    @Test func `a file of exactly the limit expands`() throws {
        #expect(try Gunzip(limitBytes: text.count).expand(gzipped(text)) == text)
    }

    @Test func `one byte above the limit is refused`() {
        #expect(throws: GzipError.tooLarge(limitBytes: text.count - 1, compressedBytes: 46)) {
            try Gunzip(limitBytes: text.count - 1).expand(gzipped(text))
        }
    }

    @Test(arguments: [3, 12, 30, 45]) func `a truncated file is refused`(length: Int) {
        let error = #expect(throws: GzipError.self) {
            try Gunzip(limitBytes: 1_000).expand(Array(gzipped(text).prefix(length)))
        }
        guard case .truncated(length, _)? = error else {
            Issue.record("expected a truncated file, got \(String(describing: error))")
            return
        }
    }

    @Test func `a flipped bit is found by the checksum`() {
        var file = gzipped(text)
        file[20] ^= 1
        #expect(throws: GzipError.corrupt(byte: 42, reason: "incorrect data check")) {
            try Gunzip(limitBytes: 1_000).expand(file)
        }
    }

    @Test func `text after the last member is damage`() {
        #expect(throws: GzipError.corrupt(byte: 48, reason: "incorrect header check")) {
            try Gunzip(limitBytes: 1_000).expand(gzipped(text) + Array("tail".utf8))
        }
    }

    @Test func `a large file expands in several steps`() throws {
        let large = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919) }
        #expect(try Gunzip(limitBytes: 1 << 20).expand(gzipped(large)) == large)
    }
}
