import Foundation
import TestSupport
import Testing

@testable import jackpot_notify

@Suite struct SlackDocumentTests {
    @Test func `the first screen becomes blocks, what Slack reads as its own is escaped`() throws {
        let facts = [Message.Fact(label: "Jackpot to announce", value: "2,000,000 EUR")]
        let document = SlackDocument(try Dispatch.sample(subject: "aland & more", facts: facts).message)
        let expected = """
            {"blocks":[\
            {"text":{"text":"aland & more","type":"plain_text"},"type":"header"},\
            {"text":{"text":"the best of &lt;40&gt; &amp; more","type":"mrkdwn"},"type":"section"},\
            {"fields":[{"text":"*Jackpot to announce*\\n2,000,000 EUR","type":"mrkdwn"}],"type":"section"},\
            {"elements":[{"text":"aland · draw of 2026-11-25 · run 20261121T015401Z-3f2a","type":"mrkdwn"}],\
            "type":"context"}],"text":"aland &amp; more"}
            """
        #expect(String(decoding: try Message.encoder.encode(document), as: UTF8.self) == expected)
    }

    @Test func `no block is larger than Slack takes`() throws {
        let facts = (0..<30).map { Message.Fact(label: "label \($0)", value: String(repeating: "x", count: 5_000)) }
        let long = String(repeating: "aland ", count: 60)
        let blocks = SlackDocument(try Dispatch.sample(subject: long, facts: facts).message).blocks
        #expect(blocks[0].text?.text.count == 150)
        #expect(blocks[2].fields?.count == 10)
        #expect(blocks[2].fields?.allSatisfy { $0.text.count == 2_000 } == true)
    }
}
