import Foundation
import TestSupport
import Testing

/// What becomes of messages that a channel did not take while their run went on.
@Suite struct EarlierMessageTests {
    @Test func `what an earlier run could not tell is told first, and let go once its draw has passed`() throws {
        try withTemporaryFolder { folder in
            let (missing, good) = (try WebServer(answering: 404, in: folder), try WebServer(answering: 200, in: folder))
            let workspace = try Workspace(in: folder)
            try workspace.tell(by: "first", "second")
            try workspace.point("first", "second", to: missing)
            // The decision of the draw, which nobody can be told.
            #expect(try workspace.jackpot("run", "--country", "aland").status == 69)
            #expect(try workspace.outbox() == ["first failed", "second failed"])

            // A run for the same draw that fails takes nothing back: the decision is told, then the failure.
            try workspace.point("first", to: good)
            try FileManager.default.removeItem(at: folder.appending(path: ".secrets/aland/available_cash"))
            try workspace.edit("configs/aland.yaml", replacing: "safety-net: 5000000", with: "safety-net: 6000000")
            #expect(try workspace.jackpot("run", "--country", "aland").status == 66)
            let subjects = try good.subjects()
            #expect(subjects.count == 2)
            #expect(subjects.first?.contains(": announce ") == true)
            #expect(subjects.last?.hasSuffix(": no recommendation") == true)
            #expect(try workspace.outbox() == ["first sent", "second failed", "first sent", "second failed"])

            // The draw has passed: nobody is told of it any more, only of what failed since.
            try workspace.point("second", to: good)
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
}
