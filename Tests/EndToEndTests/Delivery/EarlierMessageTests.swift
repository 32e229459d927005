import Foundation
import TestSupport
import Testing

/// What becomes of messages that a channel did not take while their run went on.
@Suite struct EarlierMessageTests {
    @Test func `what an earlier run could not tell is told first, and let go once its draw has passed`() throws {
        try withTemporaryFolder { folder in
            let (missing, good) = (try WebServer(answering: 404, in: folder), try WebServer(answering: 200, in: folder))
            let workspace = try Workspace(in: folder)
            try workspace.tell(
                "- {channel: webhook, name: first, secret: first}",
                "- {channel: webhook, name: second, secret: second}"
            )
            func point(_ name: String, to server: WebServer) throws {
                try workspace.setSecret(name, to: "http://127.0.0.1:\(server.port)/")
            }
            try point("first", to: missing)
            try point("second", to: missing)
            // The decision of the draw, which nobody can be told.
            #expect(try workspace.jackpot("run", "--country", "aland").status == 69)
            #expect(try workspace.outbox() == ["first failed", "second failed"])

            // A run for the same draw that fails takes nothing back: the decision is told, then the failure.
            try point("first", to: good)
            try FileManager.default.removeItem(at: folder.appending(path: ".secrets/aland/available_cash"))
            try workspace.edit("configs/aland.yaml", replacing: "safety-net: 5000000", with: "safety-net: 6000000")
            #expect(try workspace.jackpot("run", "--country", "aland").status == 66)
            let subjects = try good.requests().compactMap { ($0["body"] as? [String: Any])?["subject"] as? String }
            #expect(subjects.count == 2)
            #expect(subjects.first?.contains(": announce ") == true)
            #expect(subjects.last?.hasSuffix(": no recommendation") == true)
            #expect(try workspace.outbox() == ["first sent", "second failed", "first sent", "second failed"])

            // The draw has passed: nobody is told of it any more, only of what failed since.
            try point("second", to: good)
            try workspace.failAtOnce()
            #expect(try workspace.jackpot("run", "--country", "aland").status == 65)
            let states = ["sent", "expired", "sent", "expired", "sent", "sent"]
            #expect(
                try workspace.outbox()
                    == zip(["first", "second"] + ["first", "second"] + ["first", "second"], states).map {
                        "\($0) \($1)"
                    }
            )
            #expect(try good.requests().count == 4)
        }
    }

    @Test func `a decision is told after the failure of its run, though not at the first attempt`() throws {
        try withTemporaryFolder { folder in
            let (missing, good) = (try WebServer(answering: 404, in: folder), try WebServer(answering: 200, in: folder))
            let workspace = try Workspace(in: folder)
            try workspace.tell(
                "- {channel: webhook, name: first, secret: first}",
                "- {channel: webhook, name: second, secret: second}"
            )
            func point(_ first: WebServer, _ second: WebServer) throws {
                try workspace.setSecret("first", to: "http://127.0.0.1:\(first.port)/")
                try workspace.setSecret("second", to: "http://127.0.0.1:\(second.port)/")
            }
            try FileManager.default.removeItem(at: folder.appending(path: ".secrets/aland/available_cash"))
            try point(good, missing)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 66)
            #expect(try workspace.outbox() == ["first sent", "second failed"])

            try workspace.setCash(Workspace.cash, of: "aland")
            try point(missing, missing)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 69)
            try point(good, good)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            #expect(workspace.runs(of: "aland").count == 1)
            #expect(try workspace.outbox() == ["first sent", "second expired", "first sent", "second sent"])
            let subjects = try good.requests().compactMap { ($0["body"] as? [String: Any])?["subject"] as? String }
            #expect(subjects.count == 3)
            #expect(subjects.dropFirst().allSatisfy { $0.contains(": announce ") })
        }
    }

    @Test func `a decision is told again where people were told since that there is none`() throws {
        try withTemporaryFolder { folder in
            let server = try WebServer(answering: 200, in: folder)
            let workspace = try Workspace(in: folder)
            try workspace.tell("- {channel: webhook, name: desk, secret: desk}")
            try workspace.setSecret("desk", to: "http://127.0.0.1:\(server.port)/")
            func run() throws -> Program.Result { try workspace.jackpot("run", "--country", "aland") }
            #expect(try run().status == 0)
            try FileManager.default.removeItem(at: folder.appending(path: ".secrets/aland/available_cash"))
            try workspace.edit("configs/aland.yaml", replacing: "safety-net: 5000000", with: "safety-net: 6000000")
            #expect(try run().status == 66)
            try workspace.setCash(Workspace.cash, of: "aland")
            try workspace.edit("configs/aland.yaml", replacing: "safety-net: 6000000", with: "safety-net: 5000000")
            #expect(try run().status == 0)
            let subjects = try server.requests().compactMap { ($0["body"] as? [String: Any])?["subject"] as? String }
            #expect(subjects.count == 3)
            #expect(subjects.first == subjects.last)
            #expect(subjects[1].hasSuffix(": no recommendation"))
            #expect(try run().errors.contains("nothing to do"))
        }
    }

    @Test func `a decision that comes back is told again, once`() throws {
        try withTemporaryFolder { folder in
            let server = try WebServer(answering: 200, in: folder)
            let workspace = try Workspace(in: folder)
            try workspace.tell("- {channel: webhook, name: desk, secret: desk}")
            try workspace.setSecret("desk", to: "http://127.0.0.1:\(server.port)/")
            func run() throws -> Program.Result { try workspace.jackpot("run", "--country", "aland") }
            #expect(try run().status == 0)
            try workspace.edit("configs/aland.yaml", replacing: "max: 12000000", with: "max: 3000000")
            #expect(try run().status == 0)
            try workspace.edit("configs/aland.yaml", replacing: "max: 3000000", with: "max: 12000000")

            // Everything is as at first, but people heard otherwise since: only the telling is due.
            let plan = try workspace.jackpot("plan", "--country", "aland")
            #expect(plan.output.contains("closes every run"))
            #expect(try workspace.jackpot("plan", "--check", "--country", "aland").status == 1)
            #expect(try run().status == 0)
            let told = try server.requests().compactMap { $0["body"] as? [String: Any] }
            let subjects = told.compactMap { $0["subject"] as? String }
            #expect(subjects.count == 3)
            #expect(subjects.first == subjects.last)
            #expect(subjects.first != subjects[1])
            #expect(try workspace.outbox() == ["desk sent", "desk sent", "desk sent"])

            let again = try run()
            #expect(again.errors.contains("nothing to do"))
            #expect(try workspace.jackpot("run", "--country", "aland", "--force").status == 0)
            #expect(try server.requests().count == 3)
            #expect(workspace.runs(of: "aland").count == 4)
        }
    }
}
