import Lottery
import TestSupport
import Testing

@testable import Reports

@Suite struct PoolBriefingTests {
    private func facts(_ recommendation: Recommendation?, _ pool: PoolDecision?) throws -> RunFacts {
        RunFacts(
            run: try Sample.manifest(),
            recommendation: recommendation,
            portfolio: pool,
            failures: pool == nil ? [.init(step: "portfolio", explanation: "florin has no run")] : []
        )
    }

    private func announced(_ pool: PoolDecision) throws -> Recommendation {
        var own = try Sample.recommendation()
        own.rungs = [Sample.poolRung(), Sample.rung()]
        return try own.announced(by: pool)
    }

    @Test func `a message tells the pool's jackpot, the country's own, the cost and the joint risk`() throws {
        let pool = try Sample.poolDecision()
        let text = Briefing(try facts(try announced(pool), pool)).plainText
        #expect(text.hasPrefix("aland, draw of 2026-11-25: announce 1,500,000 EUR\n"))
        let section = """
            Cash pool
              Pool                                                       northern pool, of aland, drachen
              Own answer                                                 2,000,000 EUR
              The pool's answer                                          1,500,000 EUR
              The pool costs the country                                 12,000 EUR of expected net revenue
              Chance that all draws leave the pool below its safety net  0.75 %, allowed 1.0 %
              The same with every country's own answer                   2.3 %
              Proof                                                      exact: no other choice that keeps the rule brings more
              together they break the rule
            """
        #expect(text.contains(section), "\(text)")
    }

    @Test func `a pool without a solution, and one that was not decided, are told as such`() throws {
        let pool = try Sample.poolDecision(.infeasible)
        let text = Briefing(try facts(try announced(pool), pool)).plainText
        #expect(text.hasPrefix("aland, draw of 2026-11-25: no jackpot keeps every rule, nearest is 1,500,000 EUR\n"))
        #expect(text.contains("  safety net of the cash pool is broken.\n"))
        #expect(!text.contains("binds"))
        let undecided = Briefing(try facts(nil, nil)).plainText
        #expect(undecided.hasPrefix("aland, draw of 2026-11-25: no recommendation\n"))
        #expect(undecided.contains("portfolio: florin has no run"))
        #expect(!undecided.contains("2,000,000"))
    }

    @Test func `a pool without a solution is what is broken, whatever the country's own rules say`() throws {
        let pool = try Sample.poolDecision(.infeasible)
        let glance = try #require(Glance(try facts(try announced(pool), pool)))
        #expect([glance.tiles[4].title, glance.tiles[4].value] == ["What is broken", "safety net of the cash pool"])
        #expect(glance.tiles[4].notes.isEmpty)
        let kept = try Sample.poolDecision()
        let tile = try #require(Glance(try facts(try announced(kept), kept))).tiles[4]
        #expect(tile.title == "What binds" && tile.notes.last == "2 of 2 jackpots on the ladder keep every rule.")
    }
}
