import Foundation
import TestSupport
import Testing

/// Amazon's notification service, as moto plays it, with a queue that keeps what the topic is told.
@Suite(
    .enabled(if: OutsideProgram("python3").succeeds(["-c", "import moto.server"]), "needs python3 with moto[server]")
)
struct TopicTests {
    private func workspace(in folder: URL, _ server: TestServer, topic: String) throws -> Workspace {
        let workspace = try Workspace(in: folder)
        try workspace.setSecret("aws", to: "AKIDEXAMPLE:wJalrXUtnFEMI/K7MDENG")
        try workspace.failAtOnce()
        let endpoint = "http://127.0.0.1:\(server.port)"
        try workspace.tell("- {channel: sns, topic: '\(topic)', endpoint: '\(endpoint)', secret: aws}")
        return workspace
    }

    @Test(arguments: ["prices", "prices.fifo"])
    func `a topic is told once, and the service's receipt is kept`(_ name: String) throws {
        try withTemporaryFolder { folder in
            let server = try TestServer("topic.py", [name], in: folder)
            let topic = String(try #require(server.greeting.last))
            let workspace = try workspace(in: folder, server, topic: topic)
            for _ in 0..<2 { _ = try workspace.jackpot("run", "--country", "aland") }
            #expect(try workspace.outbox() == ["sns sent"])
            let told = try server.entries().filter { $0["Action"] as? String == "Publish" }
            #expect(told.count == 1)
            #expect((told.first?["Message"] as? String)?.contains("The run stopped at validate") == true)
            let run = try #require(workspace.runs(of: "aland").first)
            let record = try workspace.json("\(run)/notification.json")
            let key = try #require(record["idempotencyKey"] as? String)
            #expect(told.first?["MessageAttributes.entry.1.Value.StringValue"] as? String == key)
            let keepsOrder = name.hasSuffix(".fifo")
            #expect(told.first?["MessageDeduplicationId"] as? String == (keepsOrder ? key : nil))
            #expect(told.first?["MessageGroupId"] as? String == (keepsOrder ? "aland" : nil))
            let receipt = try #require((record["deliveries"] as? [[String: String]])?.first?["detail"])
            #expect(told.first?["MessageId"] as? String == receipt)
            #expect(try workspace.files(holding: "wJalrXUtnFEMI") == [])
        }
    }

    @Test func `a topic that is not there is told in words, with what to do`() throws {
        try withTemporaryFolder { folder in
            let server = try TestServer("topic.py", ["prices"], in: folder)
            let topic = "arn:aws:sns:eu-north-1:123456789012:other"
            let workspace = try workspace(in: folder, server, topic: topic)
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.errors.contains("SNS did not take the message: there is no such topic (NotFound, 404)"))
            #expect(result.errors.contains("correct 'topic' in the config, or create the topic"))
            #expect(try workspace.outbox() == ["sns failed"])
        }
    }
}
