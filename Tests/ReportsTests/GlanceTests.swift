import Lottery
import TestSupport
import Testing

@testable import Reports

@Suite struct GlanceTests {
    private func facts(_ recommendation: Recommendation?) throws -> RunFacts {
        RunFacts(
            run: try Sample.manifest(),
            validation: try Sample.validation(),
            evaluation: try Sample.evaluation(),
            recommendation: recommendation,
            failures: []
        )
    }

    private func tiles(_ recommendation: Recommendation) throws -> [Glance.Tile] {
        try #require(Glance(try facts(recommendation))).tiles
    }

    @Test func `the first view says what to announce, what it gains and risks, what binds and what it rests on`() throws
    {
        let glance = try #require(Glance(try facts(try Sample.recommendation())))
        #expect(glance.occasion == "aland, draw of Wednesday, 2026-11-25")
        #expect([glance.verb, glance.answer] == ["Announce", "2,000,000 EUR"])
        #expect(glance.step == "Up from 1,500,000 EUR, the last jackpot, by 500,000.")
        #expect(
            glance.tiles.map(\.value) == [
                "+1,235 EUR", "91,000 EUR", "51.0 %", "0.1 %", "maximum payout ratio", "gate passed",
            ]
        )
        #expect(
            glance.tiles.flatMap(\.notes) == [
                "Expected in the coming draw.",
                "In 9 of 10 cases between -400,000 and +12,000, at equal sales level and luck.",
                "Over the coming 3 draws: +30,000 EUR.",
                "5th percentile: -1,500,000.", "95th percentile: 140,000.", "Chance that the jackpot is won: 2.0 %.",
                "If the jackpot is won: 62.0 %.", "Allowed: 45.0 % to 65.0 %.",
                "Allowed are 25.1 %.", "Mean of the worst cases: -1,600,000.",
                "Without it: +0.99 EUR over 3 draws.", "1 of 1 jackpots on the ladder keep every rule.",
                "Decided by aland 3.", "Forecasts of the new model miss sales by 10.0 % on average.",
                "Sales up to week 2026-W47, which ended 3 days before the draw.",
            ]
        )
    }

    @Test func `a jackpot that stays gains nothing, and the threshold that kept it is named`() throws {
        var stays = try Sample.recommendation()
        stays.lastJackpot = stays.jackpot
        stays.hysteresis?.keepsLast = true
        let tile = try tiles(stays)[0]
        #expect(tile.value == "0 EUR")
        #expect(tile.notes[1].hasPrefix("2,000,000 would bring 30,000 EUR more, less than the 5,900"))
    }

    @Test func `where no jackpot keeps every rule, the broken rules stand in the place of those that bind`() throws {
        var broken = try Sample.recommendation()
        broken.status = .infeasible
        broken.outlook.slacks = [ConstraintSlack(constraint: .cash, slack: -0.04)]
        let glance = try #require(Glance(try facts(broken)))
        #expect(glance.verb == "No jackpot keeps every rule; the nearest is")
        #expect([glance.tiles[4].title, glance.tiles[4].value] == ["What is broken", "cash safety net"])
    }

    @Test func `rules that a country does not have are told as such`() throws {
        var free = try Sample.recommendation()
        (free.ratioBounds, free.outlook.breachProbability, free.binding) = (nil, nil, [])
        let tiles = try tiles(free)
        #expect(tiles[2].bullet == nil && tiles[2].notes.contains("No rule bounds it."))
        #expect(tiles[3].value == "no rule" && tiles[4].value == "no rule")
    }

    @Test func `a page without a decision has no first view but its subject and what stopped it`() throws {
        #expect(Glance(try facts(nil)) == nil)
        let html = Briefing(try facts(nil)).html
        #expect(html.contains("<h1>aland, draw of 2026-11-25: no recommendation</h1>"))
        #expect(!html.contains("class=\"tiles\""))
    }
}
