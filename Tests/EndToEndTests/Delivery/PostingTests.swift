import Foundation
import TestSupport
import Testing

/// Documents, posted to a real server; what is told is that a run failed, which takes a second.
@Suite struct PostingTests {
    private static let path = "/hooks/5ecret"

    private func workspace(in folder: URL, _ server: WebServer, _ channel: String) throws -> Workspace {
        let workspace = try Workspace(in: folder)
        try workspace.setSecret("hook", to: "http://127.0.0.1:\(server.port)\(Self.path)")
        try workspace.failAtOnce()
        try workspace.tell("- {\(channel), secret: hook}", "- {channel: file, folder: outbox}")
        return workspace
    }

    @Test func `a document is signed over its time and its bytes`() throws {
        try withTemporaryFolder { folder in
            let server = try WebServer(answering: 204, in: folder)
            let workspace = try workspace(in: folder, server, "channel: webhook, signing-secret: key")
            try workspace.setSecret("key", to: "s1gning")
            _ = try workspace.jackpot("run", "--country", "aland")
            let request = try #require(try server.requests().first)
            let header = try #require((request["headers"] as? [String: String])?["x-jackpot-signature"])
            let body = try #require(request["text"] as? String)
            let time = try #require(header.split(separator: ",").first?.dropFirst(2))
            let script = "import hmac, sys; print(hmac.new(b's1gning', sys.argv[1].encode(), 'sha256').hexdigest())"
            let code = try OutsideProgram("python3").run(["-c", script, "\(time).\(body)"]).output
            #expect(header == "t=\(time),v1=\(code.trimmingCharacters(in: .newlines))")
            #expect(try workspace.files(holding: "s1gning") == [])
        }
    }

    @Test func `Slack is sent blocks that say what failed`() throws {
        try withTemporaryFolder { folder in
            let server = try WebServer(answering: 200, in: folder)
            let workspace = try workspace(in: folder, server, "channel: slack")
            _ = try workspace.jackpot("run", "--country", "aland")
            let body = try #require(try server.requests().first?["body"] as? [String: Any])
            let blocks = try #require(body["blocks"] as? [[String: Any]])
            #expect(blocks.map { $0["type"] as? String } == ["header", "section", "section", "context"])
            let points = try #require((blocks[2]["text"] as? [String: String])?["text"])
            #expect(points.contains("• validate: "))
            #expect(points.contains("• To do: "))
        }
    }

    @Test func `nothing is sent on to where an answer points`() throws {
        try withTemporaryFolder { folder in
            let other = try WebServer(answering: 200, in: folder)
            let answer = "307 Location=http://localhost:\(other.port)/elsewhere"
            let server = try WebServer(answers: [answer], in: folder)
            let workspace = try workspace(in: folder, server, "channel: webhook")
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.errors.contains("the webhook answered 307, which points to another address"))
            #expect(try other.requests().isEmpty)
            #expect(try server.requests().count == 1)
            #expect(try workspace.outbox() == ["webhook failed", "file sent"])
            #expect(try workspace.files(holding: Self.path) == [])
        }
    }

    @Test func `a server that stalls holds nobody up`() throws {
        try withTemporaryFolder { folder in
            let server = try WebServer(answers: ["stall", "200"], in: folder)
            let workspace = try workspace(in: folder, server, "channel: webhook, timeout: 1")
            _ = try workspace.jackpot("run", "--country", "aland")
            let run = try #require(workspace.runs(of: "aland").first)
            let log = try workspace.text("\(run)/logs/notify.stderr")
            #expect(log.contains("the webhook could not be reached: Timeout was reached"))
            #expect(try server.requests().count == 2)
            #expect(try workspace.outbox() == ["webhook sent", "file sent"])
        }
    }

    @Test func `a server that asks for more time than a run has is left alone until the next`() throws {
        try withTemporaryFolder { folder in
            let server = try WebServer(answers: ["429 Retry-After=600", "200"], in: folder)
            let workspace = try workspace(in: folder, server, "channel: webhook")
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.errors.contains("the webhook answered 429 and asks to be left alone for 600 s"))
            #expect(try server.requests().count == 1)
            _ = try workspace.jackpot("run", "--country", "aland")
            let keys = try server.requests().compactMap { $0["key"] as? String }
            #expect(keys.count == 2)
            #expect(Set(keys).count == 1)
            #expect(try workspace.outbox() == ["webhook sent", "file sent"])
        }
    }
}
