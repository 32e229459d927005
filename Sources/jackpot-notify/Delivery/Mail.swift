import Artifacts
import Foundation
import Lottery

/// A mail as it goes over the wire.
///
/// - Source: RFC 5322 (the message), RFC 2045 and 2046 (its parts), RFC 2047 (words beyond ASCII in its header).
struct Mail {
    /// Every line ends with CR LF and holds ASCII alone, none longer than a server takes.
    let bytes: Data

    /// Writes a message to the readers of a route.
    init(_ dispatch: Dispatch, _ route: MailRoute) {
        let header = [
            "Date: \(Self.date(dispatch.queuedAt))",
            "From: \(route.from)",
            MailHeader.list("To", route.to.map(\.text)),
            MailHeader.text("Subject", dispatch.message.subject),
            "Message-ID: <\(dispatch.key.text.prefix(32))@\(route.from.domain)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
        ]
        let bodies = MailPart.alternatives(
            [
                .text("text/plain", dispatch.message.text), .text("text/html", dispatch.message.html),
            ],
            boundary: Self.boundary("bodies", dispatch.key)
        )
        let report = dispatch.report.map { MailPart.file($0, "text/html", name: "\(dispatch.key.fileName).html") }
        let whole =
            report.map { MailPart.mixed([bodies, $0], boundary: Self.boundary("parts", dispatch.key)) } ?? bodies
        bytes = Data((header.joined(separator: "\r\n") + "\r\n" + whole.lines).utf8)
    }

    /// A line that no part holds: parts are written in Base64, which has no underscore.
    private static func boundary(_ name: String, _ key: MessageKey) -> String { "_\(name)_\(key.text.prefix(32))_" }

    /// `Sat, 21 Nov 2026 14:27:43 +0000`.
    private static func date(_ instant: Date) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
        return format.string(from: instant)
    }
}
