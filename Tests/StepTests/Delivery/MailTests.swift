import Foundation
import Lottery
import TestSupport
import Testing

@testable import jackpot_notify

@Suite struct MailTests {
    private func text(_ subject: String, report: Data? = nil) throws -> String {
        let dispatch = try Dispatch.sample(subject: subject, report: report)
        return String(decoding: Mail(dispatch, try Sample.mailRoute()).bytes, as: UTF8.self)
    }

    @Test func `the header names writer, readers, day and message as the standard wants them`() throws {
        let header = try text("aland: announce 2,000,000 EUR").prefix { _ in true }
            .split(separator: "\r\n\r\n", maxSplits: 1)[0]
        let expected = """
            Date: Sat, 21 Nov 2026 14:27:43 +0000
            From: jackpot@lottery.example
            To: eva@lottery.example,
             prices@lottery.example
            Subject: aland: announce 2,000,000 EUR
            Message-ID: <0123456789abcdef0123456789abcdef@lottery.example>
            Auto-Submitted: auto-generated
            MIME-Version: 1.0
            Content-Type: multipart/alternative;
             boundary="_bodies_0123456789abcdef0123456789abcdef_"
            """
        #expect(header.replacing("\r\n", with: "\n") == expected)
    }

    @Test func `a repeated mail is the same to the byte`() throws {
        let report = Data("<html></html>".utf8)
        #expect(try text("s", report: report) == text("s", report: report))
    }

    @Test(arguments: [
        "Åland, draw of 2026-11-25: announce 2 000 000 €", "=?utf-8?Q?forged?=", String(repeating: "long ", count: 30),
        String(repeating: "Ω🎰", count: 40), "two\r\nBcc: somebody@else.example",
    ])
    func `a subject beyond ASCII, long or forged comes back as it was, in lines of a mail`(_ subject: String) throws {
        let lines = try text(subject).split(separator: "\r\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
        let end = try #require(lines.firstIndex { $0.hasPrefix("Message-ID: ") })
        let words = lines[start..<end].flatMap { $0.split(separator: " ") }.dropFirst()
        let decoded = try words.map { word in
            let base64 = String(word.dropFirst("=?utf-8?B?".count).dropLast(2))
            return String(decoding: try #require(Data(base64Encoded: base64)), as: UTF8.self)
        }
        #expect(decoded.joined() == subject)
        #expect(words.allSatisfy { $0.hasPrefix("=?utf-8?B?") && $0.hasSuffix("?=") && $0.count <= 75 })
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
        #expect(!lines.contains { $0.hasPrefix("Bcc") })
    }
}

extension Dispatch {
    /// A message with a key of digits that can be told apart.
    static func sample(subject: String, facts: [Message.Fact] = [], report: Data? = nil) throws -> Dispatch {
        let run = try Sample.manifest()
        return Dispatch(
            key: MessageKey(String(repeating: "0123456789abcdef", count: 4), run.country, run.draw),
            message: Message(
                country: run.country,
                draw: run.draw,
                run: run.run,
                subject: subject,
                headline: "the best of <40> & more",
                facts: facts,
                sentences: [],
                text: "text ✓",
                markdown: "# text",
                html: "<p>text ✓</p>"
            ),
            queuedAt: Date(timeIntervalSince1970: 1_795_271_263),
            report: report
        )
    }
}
