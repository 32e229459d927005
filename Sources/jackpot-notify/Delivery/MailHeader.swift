import Foundation

/// Fields of a mail's header whose values may be long, or beyond ASCII.
enum MailHeader {
    /// An encoded word has at most 75 characters, of which 12 frame it and four in Base64 stand for three bytes; the first
    /// shares its line with the name.
    private static let bytesPerWord = 39
    /// A line has at most 78 characters.
    private static let lineLimit = 78

    /// A field of words: as it is where it is short and ASCII, else in encoded words of whole characters.
    static func text(_ name: String, _ value: String) -> String {
        let isPlain = value.utf8.allSatisfy { (32...126).contains($0) } && !value.contains("=?")
        guard !isPlain || name.count + 2 + value.count > lineLimit else { return "\(name): \(value)" }
        let words = chunks(value).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
        return "\(name): " + words.joined(separator: "\r\n ")
    }

    /// A field of values with a comma between them, a line for each after the first.
    static func list(_ name: String, _ values: [String]) -> String {
        "\(name): " + values.joined(separator: ",\r\n ")
    }

    /// Pieces of at most so many bytes, no character divided.
    private static func chunks(_ text: String) -> [String] {
        var chunks = [""]
        for scalar in text.unicodeScalars {
            let next = String(scalar)
            if chunks[chunks.count - 1].utf8.count + next.utf8.count > bytesPerWord { chunks.append("") }
            chunks[chunks.count - 1] += next
        }
        return chunks
    }
}
