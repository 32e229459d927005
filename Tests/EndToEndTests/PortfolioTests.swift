import Foundation
import TestSupport
import Testing

/// Countries with one cash pool, from their data to their messages, by the real programs.
@Suite struct PortfolioTests {
    private static let cash = "1200033.07"
    private static let headroom = 200_033.07

    @Test func `own jackpots that break the joint rule give way to those that keep it and bring most`() throws {
        let countries = ["aland", "drachen", "florin"]
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: countries)
            try workspace.share(countries, cash: Self.cash)
            let first = try workspace.jackpot("run")
            #expect(first.status == 0, "\(first.errors)")
            let answer = try workspace.poolAnswer(of: "aland")
            #expect(answer.ownBreach > 0.01 && answer.breach <= 0.01 && answer.proof == "exact")
            #expect(abs(answer.value - (try best(of: countries.map(workspace.poolRungs)))) < 0.05)
            for country in countries {
                #expect(try workspace.poolAnswer(of: country).text == answer.text)
                try expectTold(try #require(answer.jackpots[country]), in: workspace, of: country, first.output)
            }
            try expectNoCash(in: workspace, said: first.output + first.errors)
            try expectNothingToDo(workspace)
            try expectAnnouncedStandFixed(workspace)
            try expectInfeasibleIsAnAnswer(workspace)
        }
    }

    /// Walks through every choice and every pattern of wins, from the certificates alone.
    private func best(of ladders: [[Workspace.PoolRung]]) -> Double {
        var best = -Double.infinity
        for first in ladders[0] {
            for second in ladders[1] {
                for third in ladders[2] {
                    let rungs = [first, second, third]
                    let value = rungs.reduce(0) { $0 + $1.value }
                    if value > best, breach(rungs) <= 0.01 { best = value }
                }
            }
        }
        return best
    }

    private func breach(_ rungs: [Workspace.PoolRung]) -> Double {
        let room = rungs.reduce(Self.headroom) { $0 + $1.keep }
        return (0..<8).reduce(0) { total, pattern in
            let won = rungs.indices.map { pattern >> $0 & 1 == 1 }
            let paid = zip(rungs, won).reduce(0) { $0 + ($1.1 ? $1.0.jackpot : 0) }
            let mass = zip(rungs, won).reduce(1) { $0 * ($1.1 ? $1.0.win : 1 - $1.0.win) }
            return paid > room ? total + mass : total
        }
    }

    /// Message, table, `show` and `status` name the pool's jackpot, the message its own as well.
    private func expectTold(_ jackpot: Double, in workspace: Workspace, of country: String, _ table: String) throws {
        let run = try workspace.lastRun(of: country)
        let own = try #require(try workspace.json(run + "/recommendation.json")["jackpot"] as? Double)
        let (said, before) = (grouped(jackpot), grouped(own))
        let message = try workspace.text(run + "/message.txt")
        #expect(message.hasPrefix("\(country), draw of 2026-01-10: announce \(said) EUR\n"))
        #expect(message.contains("\nCash pool\n") && message.contains(before))
        for told in [table, try workspace.jackpot("status").output] {
            let row = try #require(told.split(separator: "\n").first { $0.hasPrefix(country) })
            #expect(row.contains(" \(said) ") && (own == jackpot || !row.contains(" \(before) ")))
        }
        #expect(try workspace.jackpot("show", run).output.contains("Announce \(said) EUR\n"))
        #expect(try workspace.jackpot("verify", run).status == 0)
    }

    private func expectNoCash(in workspace: Workspace, said: String) throws {
        let forms = [Self.cash, "120003307", "1,200,033", "200033.07"]
        for form in forms { #expect(!said.contains(form)) }
        let files = workspace.files(below: ".").filter { !$0.hasPrefix(".secrets/") }
        #expect(files.count > 60)
        for file in files {
            let bytes = try Data(contentsOf: workspace.folder.appending(path: file))
            for form in forms { #expect(bytes.firstRange(of: Data(form.utf8)) == nil, "\(file) holds the cash") }
        }
    }

    private func expectNothingToDo(_ workspace: Workspace) throws {
        let before = workspace.files(below: "runs")
        let again = try workspace.jackpot("run")
        #expect(again.status == 0 && again.errors.components(separatedBy: "nothing to do").count == 4)
        #expect(workspace.files(below: "runs") == before)
    }

    /// A country that decides again finds the others' announced jackpots as facts, and leaves their runs untouched.
    private func expectAnnouncedStandFixed(_ workspace: Workspace) throws {
        let before = try workspace.poolAnswer(of: "aland")
        let others = workspace.files(below: "runs/drachen") + workspace.files(below: "runs/florin")
        let again = try workspace.jackpot("run", "--country", "aland", "--from", "optimize")
        #expect(again.status == 0, "\(again.errors)")
        #expect(workspace.files(below: "runs/drachen") + workspace.files(below: "runs/florin") == others)
        let after = try workspace.poolAnswer(of: "aland")
        #expect(after.fixed == ["drachen", "florin"])
        #expect(after.jackpots == before.jackpots && after.breach == before.breach)
        #expect(try workspace.poolAnswer(of: "florin").text == before.text)
    }

    private func expectInfeasibleIsAnAnswer(_ workspace: Workspace) throws {
        try workspace.setSecret("pool/available_cash", to: "0")
        try workspace.edit("portfolio.yaml", replacing: "safety-net: 1000000", with: "safety-net: 90000000")
        let result = try workspace.jackpot("run", "--only", "portfolio")
        #expect(result.status == 4, "\(result.errors)")
        #expect(try workspace.poolAnswer(of: "drachen").proof == "infeasible")
        let message = try workspace.text(workspace.lastRun(of: "drachen") + "/message.txt")
        #expect(message.contains("no jackpot keeps every rule"))
    }

    private func grouped(_ amount: Double) -> String {
        var digits = String(Int(amount))
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }
}
