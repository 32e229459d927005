/// Character encodings that exports of source systems use.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
    case utf8 = "utf-8"
    case latin1 = "iso-8859-1"
    case windows1252 = "windows-1252"

    /// The characters of windows-1252 from 0x80 to 0x9F; nil for the five bytes that it leaves undefined.
    ///
    /// - Source: WHATWG Encoding index windows-1252, but for the five bytes, which stay errors here.
    private static let windows1252Block: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]

    /// The character of one byte of a single-byte encoding; nil where the encoding has none.
    func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard self == .windows1252, (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Self.windows1252Block[Int(byte) - 0x80]
    }

    /// The bytes of a text, or nil where the encoding cannot write it.
    func bytes(_ text: String) -> [UInt8]? {
        guard self != .utf8 else { return Array(text.utf8) }
        var bytes: [UInt8] = []
        for wanted in text.unicodeScalars {
            guard let byte = byte(wanted) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    /// The byte of a character in a single-byte encoding; nil where the encoding has none.
    private func byte(_ wanted: Unicode.Scalar) -> UInt8? {
        if let byte = UInt8(exactly: wanted.value), scalar(byte) == wanted { return byte }
        guard self == .windows1252 else { return nil }
        return Self.windows1252Block.firstIndex(of: wanted).map { UInt8(0x80 + $0) }
    }

    /// The text of bytes that `firstInvalidByte` found no fault with.
    func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        guard self != .utf8 else {
            return String(decoding: range.map { bytes[$0] }, as: UTF8.self)
        }
        var text = String.UnicodeScalarView()
        for index in range { text.append(scalar(bytes[index]) ?? "\u{FFFD}") }
        return String(text)
    }

    /// Where the bytes stop being text of this encoding; nil when they never do.
    func firstInvalidByte(_ bytes: Span<UInt8>) -> Int? {
        switch self {
        case .utf8: firstInvalidUTF8Byte(bytes)
        case .latin1: nil
        case .windows1252: (0..<bytes.count).first { bytes[$0] >= 0x80 && scalar(bytes[$0]) == nil }
        }
    }

    private func firstInvalidUTF8Byte(_ bytes: Span<UInt8>) -> Int? {
        // Most tables are plain ASCII, which one pass of OR over all bytes shows fastest.
        var anyBit: UInt8 = 0
        for index in 0..<bytes.count { anyBit |= bytes[unchecked: index] }
        guard anyBit >= 0x80 else { return nil }
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            guard let length = utf8Length(bytes, at: index) else { return index }
            index += length
        }
        return nil
    }

    /// Length of the well-formed sequence of two to four bytes that starts here; nil when it is none.
    ///
    /// - Source: Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
    private func utf8Length(_ bytes: Span<UInt8>, at start: Int) -> Int? {
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch bytes[start] {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0...0)
            }
        guard length > 0, start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
        let areContinued = ((start + 2)..<(start + length)).allSatisfy { (0x80...0xBF).contains(bytes[$0]) }
        return areContinued ? length : nil
    }
}
