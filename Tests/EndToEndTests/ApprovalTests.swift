import Foundation
import TestSupport
import Testing

@Suite struct ApprovalTests {
    @Test func `a model waits for another user, and what rests on it can be asked`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            try workspace.edit(
                "configs/aland.yaml",
                replacing: "notifications:",
                with: "approval: manual\nnotifications:"
            )
            #expect(try workspace.jackpot(["run", "--country", "aland"], as: "eva").status == 0)
            let approval = ["models", "approve", "1", "--country", "aland", "--reason", "looked at it"]
            let own = try workspace.jackpot(approval, as: "eva")
            #expect(own.status == 77)
            #expect(own.errors.contains("registered by eva"))
            #expect(try workspace.jackpot(approval, as: "ada").status == 0)
            let again = try workspace.jackpot(["run", "--country", "aland"], as: "eva")
            #expect(again.status == 0, "\(again.errors)")

            let use = try workspace.jackpot("models", "used-by", "1", "--country", "aland")
            #expect(use.output.contains("approved  ada  looked at it"), "\(use.output)")
            let runs = workspace.runs(of: "aland").map { String($0.split(separator: "/").last ?? "") }
            try #require(runs.count == 2)
            #expect(use.output.contains("met as the champion by \(runs[1])"))
            let recommended = use.output.split(separator: "\n").filter {
                $0.hasSuffix(runs[1]) && $0.contains("feasible")
            }
            #expect(recommended.count == 1, "\(use.output)")
            #expect(try workspace.jackpot("verify").status == 0)

            let back = try workspace.jackpot("models", "rollback", "--country", "aland", "--to", "2", "--reason", "x")
            #expect(back.status == 64)
            #expect(back.errors.contains("was never in force"))
            let override = ["models", "promote", "2", "--country", "aland", "--reason", "tried by hand"]
            #expect(try workspace.jackpot(override, as: "ada").status == 0)
            let other = ["models", "rollback", "--country", "aland", "--to", "1", "--reason", "worse"]
            #expect(try workspace.jackpot(other, as: "eva").output == "aland: version 1 is in force again\n")
            #expect(try workspace.jackpot("verify").status == 0)
        }
    }
}

extension Workspace {
    /// Runs the driver as a user.
    func jackpot(_ arguments: [String], as user: String) throws -> Program.Result {
        try Program(name: "jackpot")(arguments, in: folder, environment: ["USER": user])
    }
}
