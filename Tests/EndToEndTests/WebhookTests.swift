import Foundation
import TestSupport
import Testing

@Suite struct WebhookTests {
    private static let path = "/hooks/5ecret"

    private func workspace(in folder: URL, postingTo port: Int) throws -> Workspace {
        let workspace = try Workspace(in: folder)
        try workspace.edit(
            "configs/aland.yaml",
            replacing: "- {channel: file, folder: outbox}",
            with: "- {channel: webhook, secret: aland/webhook}\n  - {channel: file, folder: outbox}"
        )
        try point(workspace, to: port)
        return workspace
    }

    private func point(_ workspace: Workspace, to port: Int) throws {
        try workspace.setSecret("aland/webhook", to: "http://127.0.0.1:\(port)\(Self.path)")
    }

    @Test func `a recommendation is posted once, however often the week is run`() throws {
        try withTemporaryFolder { folder in
            let server = try WebServer(answering: 200, in: folder)
            let workspace = try workspace(in: folder, postingTo: server.port)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            #expect(try workspace.jackpot("run", "--country", "aland", "--only", "optimize").status == 0)
            let requests = try server.requests()
            #expect(requests.count == 1)
            let body = try #require(requests.first?["body"] as? [String: Any])
            #expect(body["schema"] as? String == "notification-webhook/1")
            #expect(body["idempotencyKey"] as? String == requests.first?["key"] as? String)
            #expect((body["subject"] as? String)?.contains("announce") == true)
            for file in workspace.files(below: "runs") {
                #expect(try !workspace.text("runs/\(file)").contains(Self.path), "\(file) holds the address")
            }
            #expect(requests.first?["readIn"] as? [String] == [], "a process shows the address while it posts to it")
        }
    }

    @Test func `a channel that refuses stops no other, and the next run tries it again under the same key`() throws {
        try withTemporaryFolder { folder in
            let refusing = try WebServer(answering: 503, in: folder)
            let workspace = try workspace(in: folder, postingTo: refusing.port)
            try workspace.edit("pipeline/weekly.yaml", replacing: "wait: 30s", with: "wait: 0s")
            let first = try workspace.jackpot("run", "--country", "aland")
            #expect(first.status == 75, "\(first.errors)")
            #expect(
                first.errors.contains("1 of 2 channels did not take the message: webhook: the webhook answered 503")
            )
            #expect(first.output.contains("aland    2026-01-10"))
            let record = try workspace.text(try #require(workspace.runs(of: "aland").first) + "/notification.json")
            #expect(record.contains("\"postponed\""))
            #expect(workspace.files(below: "outbox").count == 3)
            #expect(try refusing.requests().count == 3)

            let accepting = try WebServer(answering: 200, in: folder)
            try point(workspace, to: accepting.port)
            let second = try workspace.jackpot("run", "--country", "aland")
            #expect(second.status == 0, "\(second.errors)")
            #expect(second.errors.contains("optimize: already done") == false)
            #expect(workspace.runs(of: "aland").count == 1)
            #expect(try workspace.jackpot("run", "--country", "aland").errors.contains("nothing to do"))
            let keys = try (refusing.requests() + accepting.requests()).compactMap { $0["key"] as? String }
            #expect(keys.count == 4)
            #expect(Set(keys).count == 1)
        }
    }
}
