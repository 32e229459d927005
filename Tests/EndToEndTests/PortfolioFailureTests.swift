import Foundation
import TestSupport
import Testing

/// A cash pool whose countries, programs or answers fail.
@Suite struct PortfolioFailureTests {
    @Test func `a country that was not decided stops the pool's announcements, and a mended one brings them`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "drachen"])
            try workspace.share(["aland", "drachen"], cash: "9000000")
            let pipeline = try workspace.text("pipeline/weekly.yaml")
            let failing = "case \"$*\" in */drachen/*) exit 65;; esac; exec \"$real\" \"$@\""
            try workspace.replaceProgram("jackpot-train", with: failing)
            try expectUndecided(
                try workspace.jackpot("run"),
                workspace,
                why: "the run of drachen has no recommendation"
            )
            try workspace.write(pipeline, to: "pipeline/weekly.yaml")

            try expectUndecided(
                try workspace.jackpot("run", "--country", "aland", "--from", "optimize"),
                workspace,
                why: "drachen has neither decided nor announced a jackpot for its coming draw"
            )
            let mended = try workspace.jackpot("run")
            #expect(mended.status == 0, "\(mended.errors)")
            // The program that trains is another one than that of the failed runs.
            let taken = /aland: opened run .* which takes over validate from/
            #expect(mended.errors.contains(taken))
            try expectDecidedAlike(workspace)
            try expectAnswerIsTakenOver(workspace)
            try expectStaleAnswerIsReplaced(workspace)
            try expectKilledProgramIsMended(workspace)
        }
    }

    private func expectUndecided(_ result: Program.Result, _ workspace: Workspace, why: String) throws {
        #expect(result.status != 0 && result.status != 4)
        #expect((result.output + result.errors).contains("the cash pool 'northern pool' cannot be decided: \(why)"))
        let run = try workspace.lastRun(of: "aland")
        #expect(workspace.files(below: run).contains("recommendation.json"))
        #expect(!workspace.files(below: run).contains("portfolio.json"))
        let message = try workspace.text(run + "/message.txt")
        #expect(message.hasPrefix("aland, draw of 2026-01-10: no recommendation\n"))
        #expect(message.contains("portfolio: the cash pool 'northern pool' cannot be decided: \(why)"))
        #expect(!message.contains(": announce "))
        #expect(try !workspace.jackpot("status").output.contains("feasible"))
    }

    private func expectDecidedAlike(_ workspace: Workspace) throws {
        let answers = try ["aland", "drachen"].map { try workspace.poolAnswer(of: $0) }
        #expect(answers[0].text == answers[1].text && answers[0].fixed == [])
        for country in ["aland", "drachen"] {
            let run = try workspace.lastRun(of: country)
            #expect(try workspace.text(run + "/message.txt").contains(": announce "))
            #expect(try workspace.jackpot("verify", run).status == 0)
        }
    }

    /// Every country is told nothing while the pool's program dies, and everything by the run after.
    private func expectKilledProgramIsMended(_ workspace: Workspace) throws {
        let pipeline = try workspace.text("pipeline/weekly.yaml")
        try workspace.replaceProgram("jackpot-portfolio", with: "kill -9 $$")
        let killed = try workspace.jackpot("run", "--from", "optimize")
        #expect(killed.status != 0 && killed.errors.contains("aland: portfolio: ended by signal 9"))
        let message = try workspace.text(workspace.lastRun(of: "drachen") + "/message.txt")
        #expect(message.hasPrefix("drachen, draw of 2026-01-10: no recommendation\n"))
        try workspace.write(pipeline, to: "pipeline/weekly.yaml")
        #expect(try workspace.jackpot("run", "--from", "portfolio").status == 0)
        try expectDecidedAlike(workspace)
    }

    /// A driver that died between the pool's answer in one run and in the other: the other takes it over.
    private func expectAnswerIsTakenOver(_ workspace: Workspace) throws {
        for country in ["aland", "drachen"] { try forget(country, "notify", workspace) }
        try forget("drachen", "portfolio", workspace)
        try workspace.setSecret("pool/available_cash", to: "1")
        let kept = try workspace.poolAnswer(of: "aland").text
        let runs = workspace.runs(of: "aland") + workspace.runs(of: "drachen")
        #expect(try workspace.jackpot("run").status == 0)
        #expect(workspace.runs(of: "aland") + workspace.runs(of: "drachen") == runs)
        #expect(try workspace.poolAnswer(of: "aland").text == kept)
        try expectDecidedAlike(workspace)
    }

    /// An answer to what a country no longer recommends is kept where it is, and replaced in a new run.
    private func expectStaleAnswerIsReplaced(_ workspace: Workspace) throws {
        try workspace.setSecret("pool/available_cash", to: "9000000")
        try forget("drachen", "notify", workspace)
        let stale = try workspace.lastRun(of: "drachen")
        try workspace.edit("configs/aland.yaml", replacing: "max: 12000000", with: "max: 3000000")
        let result = try workspace.jackpot("run")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try workspace.lastRun(of: "drachen") != stale)
        #expect(try workspace.json(workspace.lastRun(of: "drachen") + "/run.json")["parent"] != nil)
        try expectDecidedAlike(workspace)
    }

    /// Removes what a step left, as if the driver had died before it.
    private func forget(_ country: String, _ step: String, _ workspace: Workspace) throws {
        let run = try workspace.lastRun(of: country)
        let receipt = try workspace.json(run + "/steps/\(step).json")
        for file in try #require(receipt["wrote"] as? [String: String]).keys { try workspace.remove("\(run)/\(file)") }
        try workspace.remove("\(run)/steps/\(step).json")
    }

    @Test func `a pool changes nothing for a country outside it`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "drachen", "florin"])
            #expect(try workspace.jackpot("open", "--country", "florin").status == 0)
            try workspace.share(["aland", "drachen"], cash: "9000000")
            #expect(try workspace.jackpot("open", "--country", "florin").status == 0)
            let runs = workspace.runs(of: "florin")
            try #require(runs.count == 2)
            #expect(workspace.files(below: runs[0]) == workspace.files(below: runs[1]))
            #expect(try workspace.text(runs[0] + "/country.json") == workspace.text(runs[1] + "/country.json"))
            let keys = try runs.map { try workspace.json($0 + "/run.json")["key"] as? String }
            #expect(keys[0] == keys[1])
            let plan = try workspace.jackpot("plan").output.components(separatedBy: "\n\n")
            #expect(plan.map { $0.contains("  portfolio ") } == [true, true, false])
        }
    }

    @Test func `check tells the mistakes of the pool's file, and a wrong one stops every run`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "drachen"])
            try workspace.share(["aland", "drachen"], cash: "9000000")
            let right = try workspace.jackpot("check")
            #expect(right.status == 0 && right.output.contains("portfolio.yaml: ok\n"))
            try workspace.edit("portfolio.yaml", replacing: "drachen", with: "drachn")
            let wrong = try workspace.jackpot("check")
            #expect(wrong.status == 78)
            let mistake = "portfolio.yaml:3:20: 'countries': no config is called 'drachn'\n"
            #expect(wrong.output.contains(mistake + "  allowed: aland, drachen\n  did you mean 'drachen'?\n"))
            let run = try workspace.jackpot("run")
            #expect(run.status == 78 && run.errors.contains(mistake) && workspace.files(below: "runs") == [])
            #expect(try workspace.jackpot("check", "--portfolio", "other.yaml").status == 66)
        }
    }
}
