/// How wide a text is about: there is no font to ask, and every reader has another.
///
/// Widths are those of a wide sans-serif face, rounded up, so that what fits here fits there.
enum TextWidth {
    /// The size of all text, units of the drawing.
    static let size = 13.0
    /// The height of a line of text.
    static let line = 17.0

    /// The width of a text in one line, units of the drawing.
    static func of(_ text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + size * share(of: $1) }
    }

    private static func share(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", "|", ".", ",", ":", ";", "'", "!", " ", "\u{a0}", "\u{202f}", "\u{2009}": 0.34
        case "f", "r", "t", "(", ")", "[", "]", "-", "/", "\u{2009}": 0.42
        case "m", "w", "M", "W", "@", "%", "—": 0.95
        case "A"..."Z": 0.72
        default: scalar.value < 0x2E80 ? 0.66 : 1.05
        }
    }
}
