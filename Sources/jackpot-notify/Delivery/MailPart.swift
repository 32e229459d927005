import Foundation

/// A part of a mail: its header and its body.
struct MailPart {
    /// Header, empty line and body, without the line end that closes it.
    let lines: String

    /// Text in UTF-8.
    static func text(_ type: String, _ text: String) -> MailPart {
        encoded(Data(text.utf8), ["Content-Type: \(type); charset=utf-8"])
    }

    /// A file that is saved under a name, or opened.
    static func file(_ bytes: Data, _ type: String, name: String) -> MailPart {
        encoded(
            bytes,
            [
                "Content-Type: \(type); charset=utf-8", "Content-Disposition: attachment;\r\n filename=\"\(name)\"",
            ]
        )
    }

    /// The same content in several forms, the best last.
    static func alternatives(_ parts: [MailPart], boundary: String) -> MailPart {
        several(parts, "alternative", boundary)
    }

    /// Parts that belong together.
    static func mixed(_ parts: [MailPart], boundary: String) -> MailPart { several(parts, "mixed", boundary) }

    private static func encoded(_ bytes: Data, _ header: [String]) -> MailPart {
        let body = bytes.base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        let lines = header + ["Content-Transfer-Encoding: base64", "", body]
        return MailPart(lines: lines.joined(separator: "\r\n"))
    }

    private static func several(_ parts: [MailPart], _ kind: String, _ boundary: String) -> MailPart {
        let bodies = parts.map { "--\(boundary)\r\n\($0.lines)\r\n" }.joined()
        let type = "Content-Type: multipart/\(kind);\r\n boundary=\"\(boundary)\""
        return MailPart(lines: "\(type)\r\n\r\n\(bodies)--\(boundary)--\r\n")
    }
}
