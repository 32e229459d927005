import Testing

@testable import Tabular

@Suite struct TextEncodingTests {
    @Test func `every scalar of a sample is valid UTF-8, and no broken form is`() {
        let text = Array("aé€😀\u{10FFFF}\u{D7FF}\u{E000}z".utf8)
        #expect(TextEncoding.utf8.firstInvalidByte(text.span) == nil)
        let broken: [[UInt8]] = [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x28, 0xA1],
        ]
        for bytes in broken {
            let file = [0x61] + bytes
            #expect(TextEncoding.utf8.firstInvalidByte(file.span) == 1, "\(bytes)")
        }
    }

    @Test func `all two-byte forms agree with the standard library`() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let bytes = [first, second]
                let isValid = String(validating: bytes, as: UTF8.self) != nil
                #expect((TextEncoding.utf8.firstInvalidByte(bytes.span) == nil) == isValid)
            }
        }
    }

    @Test func `texts survive being written and read`() {
        for (encoding, text) in [(TextEncoding.latin1, "São Tomé"), (.windows1252, "„10 €“ – ž"), (.utf8, "😀")] {
            let bytes = encoding.bytes(text) ?? []
            #expect(encoding.text(bytes.span, 0..<bytes.count) == text)
        }
        #expect(TextEncoding.latin1.bytes("€") == nil)
    }
}
