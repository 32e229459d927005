import Foundation
import TestSupport
import Testing

/// What people heard last of a draw is what its newest run decided.
@Suite struct LastWordTests {
    @Test func `a decision is told after the failure of its run, though not at the first attempt`() throws {
        try withTemporaryFolder { folder in
            let (missing, good) = (try WebServer(answering: 404, in: folder), try WebServer(answering: 200, in: folder))
            let workspace = try Workspace(in: folder)
            try workspace.tell(by: "first", "second")
            try workspace.point("first", to: good)
            try workspace.point("second", to: missing)
            try FileManager.default.removeItem(at: folder.appending(path: ".secrets/aland/available_cash"))
            #expect(try workspace.jackpot("run", "--country", "aland").status == 66)
            #expect(try workspace.outbox() == ["first sent", "second failed"])

            try workspace.setCash(Workspace.cash, of: "aland")
            try workspace.point("first", "second", to: missing)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 69)
            try workspace.point("first", "second", to: good)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            #expect(workspace.runs(of: "aland").count == 1)
            #expect(try workspace.outbox() == ["first sent", "second expired", "first sent", "second sent"])
            let subjects = try good.subjects()
            #expect(subjects.count == 3)
            #expect(subjects.dropFirst().allSatisfy { $0.contains(": announce ") })
        }
    }

    @Test func `a decision is told again where people were told since that there is none`() throws {
        try withTemporaryFolder { folder in
            let server = try WebServer(answering: 200, in: folder)
            let workspace = try Workspace(in: folder)
            try workspace.tell(by: "desk")
            try workspace.point("desk", to: server)
            func run() throws -> Program.Result { try workspace.jackpot("run", "--country", "aland") }
            #expect(try run().status == 0)
            try FileManager.default.removeItem(at: folder.appending(path: ".secrets/aland/available_cash"))
            try workspace.edit("configs/aland.yaml", replacing: "safety-net: 5000000", with: "safety-net: 6000000")
            #expect(try run().status == 66)
            try workspace.setCash(Workspace.cash, of: "aland")
            try workspace.edit("configs/aland.yaml", replacing: "safety-net: 6000000", with: "safety-net: 5000000")
            #expect(try run().status == 0)
            let subjects = try server.subjects()
            #expect(subjects.count == 3)
            #expect(subjects.first == subjects.last)
            #expect(subjects.dropFirst().first?.hasSuffix(": no recommendation") == true)
            #expect(try run().errors.contains("nothing to do"))
        }
    }

    @Test func `a decision that comes back is told again, once`() throws {
        try withTemporaryFolder { folder in
            let server = try WebServer(answering: 200, in: folder)
            let workspace = try Workspace(in: folder)
            try workspace.tell(by: "desk")
            try workspace.point("desk", to: server)
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
            let subjects = try server.subjects()
            #expect(subjects.count == 3)
            #expect(subjects.first == subjects.last)
            #expect(subjects.first != subjects.dropFirst().first)
            #expect(try workspace.outbox() == ["desk sent", "desk sent", "desk sent"])

            let again = try run()
            #expect(again.errors.contains("nothing to do"))
            #expect(try workspace.jackpot("run", "--country", "aland", "--force").status == 0)
            #expect(try server.requests().count == 3)
            #expect(workspace.runs(of: "aland").count == 4)
        }
    }
}
