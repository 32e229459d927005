import Foundation
import Lottery
import TestSupport
import Testing

@testable import Reports

@Suite struct BriefingTests {
    private func facts(_ recommendation: Recommendation?, failures: [RunFacts.Failure] = []) throws -> RunFacts {
        RunFacts(
            run: try Sample.manifest(),
            validation: try Sample.validation(),
            card: try Sample.card(),
            evaluation: try Sample.evaluation(),
            explanation: nil,
            registration: nil,
            recommendation: recommendation,
            failures: failures
        )
    }

    @Test func `a decision reads as a manager needs it`() throws {
        let text = Briefing(try facts(try Sample.recommendation())).plainText
        let decision = """
            aland, draw of 2026-11-25: announce 2,000,000 EUR

            the best of 40 rungs Against the last jackpot, 1,500,000, it is expected to bring 1,235 EUR more \
            in the coming draw.

            Decision
              Jackpot to announce          2,000,000 EUR
              Last jackpot                 1,500,000 EUR
              Expected net revenue         91,000 EUR
              Gain over the last jackpot   +1,235 EUR
              The same over 3 draws        +30,000 EUR
              In 9 of 10 cases             between -1,500,000 and 140,000 EUR
              Expected sales               304,681 EUR
              Chance that it is won        2.0 %
              The notebook would announce  5,000,000 EUR

            Rules
              Payout ratio                         51.0 % (45.0 % to 65.0 %)
              Payout ratio if won                  62.0 %
              Chance of cash below the safety net  0.1 %
              Payout ratio: realised over 52 draws.
              maximum payout ratio binds: without it 0.99 EUR more over the coming 3 draws.

            Plan
              3 draws are decided together: the jackpot may not fall before it is won.
              Together they are expected to bring 273,000 EUR, +30,000 against starting with the last jackpot.
              Only the first jackpot is decided; later ones answer to wins and to habits as they come.
              Draw      Median jackpot  In 8 of 10 cases        Expected net revenue  Chance won
              2026-W48  2,000,000       2,000,000 to 2,000,000  91,000                2.0 %
              2026-W49  2,000,000       1,750,000 to 2,500,000  91,000                2.0 %
              2026-W50  2,000,000       1,500,000 to 3,000,000  91,000                2.0 %
            """
        #expect(text.hasPrefix(decision))
        #expect(text.contains("warning, gap: 2026-08-24 has no row"))
        #expect(text.contains("Check it with: jackpot verify 20261121T015401Z-3f2a"))
    }

    @Test func `a run without a decision tells which step stopped it and why`() throws {
        let failure = RunFacts.Failure(step: "validate", explanation: "negative-sales: week 2026-W40 sold -14 tickets")
        let briefing = Briefing(try facts(nil, failures: [failure]))
        #expect(briefing.subject == "aland, draw of 2026-11-25: no recommendation")
        #expect(briefing.headline == "The run stopped at validate: nothing was decided.")
        #expect(briefing.plainText.contains("validate: negative-sales: week 2026-W40 sold -14 tickets"))
    }

    @Test func `a draw decided for itself has no plan, and its gain no other scope`() throws {
        var recommendation = try Sample.recommendation()
        recommendation.plan = nil
        let briefing = Briefing(try facts(recommendation))
        #expect(briefing.headline.hasSuffix("it is expected to bring 1,235 EUR more."))
        #expect(briefing.plainText.contains("without it 0.99 EUR more."))
        #expect(!briefing.plainText.contains("Plan"))
        #expect(!briefing.html.contains("<h2>Plan</h2>"))
    }

    @Test func `a long plan is cut short in the message`() throws {
        var recommendation = try Sample.recommendation()
        let step = try #require(recommendation.plan?.steps.first)
        recommendation.plan?.steps = Array(repeating: step, count: 52)
        let section = try #require(Briefing.Section.plan(recommendation))
        #expect(section.table?.rows.count == 13)
        #expect(section.sentences[0] == "52 draws are decided together: the jackpot may not fall before it is won.")
    }

    @Test func `what the answer hangs on is a table and a sentence for each turn`() throws {
        var told = try facts(try Sample.recommendation())
        #expect(!Briefing(told).plainText.contains("hangs on"))
        var table = try Sample.sensitivity()
        table.breakEvens.append(.init(factor: .winChance, towards: -0.6, turn: nil))
        table.breakEvens.append(
            .init(
                factor: .winChance,
                towards: 0.6,
                turn: .init(change: 0.254, jackpot: Money(hundredths: 50_000_000), status: .infeasible)
            )
        )
        table.breakEvens.append(.init(factor: .payoutRatioMaximum, towards: -0.06, turn: nil))
        told.sensitivity = table
        let section = """
            What the answer hangs on
              If the elasticity of sales falls by more than 0.03, the answer is 1,750,000.
              If the chance to win rises by more than 25.4 %, no jackpot keeps every rule.
              The answer stays with chance to win 60.0 % lower or maximum payout ratio 6.00 percentage points lower.
              What changes         By        Jackpot if it falls   Jackpot if it rises
              elasticity of sales  ± 0.10    1,750,000             2,500,000, breaks a rule
              available cash       ± 20.0 %  2,000,000 (the same)  2,000,000 (the same)
            """
        let briefing = Briefing(told)
        #expect(briefing.plainText.contains(section))
        #expect(briefing.markdown.contains("| elasticity of sales | ± 0.10 | 1,750,000 | 2,500,000, breaks a rule |"))
        #expect(briefing.html.contains("<td>2,500,000, breaks a rule</td>"))
    }

    @Test func `the ladder stands on the page alone`() throws {
        let briefing = Briefing(try facts(try Sample.recommendation()))
        #expect(briefing.html.contains("<h2>The whole ladder</h2>"))
        #expect(briefing.html.contains("<td>▸ 2,000,000</td>"))
        #expect(!briefing.markdown.contains("▸") && !briefing.plainText.contains("▸"))
    }

    @Test func `what moved the forecast is told in sentences`() throws {
        var explained = try facts(try Sample.recommendation())
        let explanation = try Sample.explanation()
        explained.explanation = explanation
        let text = Briefing(explained).plainText
        #expect(!explanation.sentences.isEmpty)
        #expect(text.contains("Why sales are forecast so"))
        for sentence in explanation.sentences { #expect(text.contains(sentence)) }
    }

    @Test func `a broken rule is named with its slack`() throws {
        var recommendation = try Sample.recommendation()
        recommendation.status = .infeasible
        recommendation.outlook.slacks = [
            ConstraintSlack(constraint: .cash, slack: -0.04),
            ConstraintSlack(constraint: .payoutRatioMaximum, slack: -0.034199999999999964),
            ConstraintSlack(constraint: .prizeCap, slack: -1_250_000.4),
            ConstraintSlack(constraint: .tailLoss, slack: 12),
        ]
        recommendation.binding = [BindingConstraint(constraint: .cash, shadowPrice: .zero)]
        let briefing = Briefing(try facts(recommendation))
        #expect(briefing.subject.hasSuffix("no jackpot keeps every rule, nearest is 2,000,000 EUR"))
        let rules = """
              Payout ratio: realised over 52 draws.
              cash safety net is broken, by 4.00 percentage points.
              maximum payout ratio is broken, by 3.42 percentage points.
              prize cap is broken, by 1,250,000 EUR.

            Plan
            """
        #expect(briefing.plainText.contains(rules))
    }

    @Test func `a rule without which the answer brings less says so`() throws {
        var recommendation = try Sample.recommendation()
        recommendation.plan = nil
        recommendation.binding = [
            BindingConstraint(constraint: .ratchet, shadowPrice: Money(hundredths: -1_234_500))
        ]
        let text = Briefing(try facts(recommendation)).plainText
        #expect(text.contains("no fall before a win binds: without it 12,345 EUR less."))
    }

    @Test(arguments: [Recommendation.Status.noEffectIdentified, .noModelInForce])
    func `without a known effect the answer stays only where it is the last jackpot`(
        status: Recommendation.Status
    ) throws {
        var recommendation = try Sample.recommendation()
        recommendation.status = status
        let moved = Briefing(try facts(recommendation))
        #expect(moved.subject.hasSuffix(": announce 2,000,000 EUR"))
        #expect(moved.glance?.verb == "Announce")
        recommendation.lastJackpot = recommendation.jackpot
        let stays = Briefing(try facts(recommendation))
        #expect(stays.subject.hasSuffix(": stay at 2,000,000 EUR"))
        #expect(stays.glance?.verb == "Stay at")
        recommendation.lastJackpot = nil
        #expect(Briefing(try facts(recommendation)).glance?.verb == "Announce")
    }

    @Test func `the model's section speaks in sentences`() throws {
        var told = try facts(try Sample.recommendation())
        told.registration = try Sample.registration()
        let text = Briefing(told).plainText
        #expect(text.contains("  Effect of the jackpot: clear.\n  New model: waits.\n"))
    }

    @Test(
        arguments: [
            (.elasticity, 0.031_25, "0.03"), (.elasticity, 0.001_46, "0.0015"), (.elasticity, 0.000_15, "0.00015"),
            (.elasticity, 1e-9, "less than 0.0001"), (.elasticity, 0, "0.00"),
            (.payoutRatioMaximum, 0.02, "2.00 percentage points"),
            (.payoutRatioMaximum, 0.000_029, "0.0029 percentage points"), (.cash, 0.000_29, "0.029 %"),
        ] as [(SensitivityFactor, Double, String)]
    )
    func `small changes keep two digits that matter`(factor: SensitivityFactor, change: Double, size: String) {
        #expect(factor.size(of: change) == size)
    }

    @Test func `an answer that turns at once turns with any change`() throws {
        var told = try facts(try Sample.recommendation())
        var table = try Sample.sensitivity()
        table.breakEvens[0].turn?.change = 0
        told.sensitivity = table
        #expect(Briefing(told).plainText.contains("If the elasticity of sales falls at all, the answer is 1,750,000."))
    }

    @Test func `text from outside cannot break out of HTML or Markdown`() throws {
        var report = try Sample.validation()
        report.findings[0].problem = "<script>alert('|*')</script> & \"more\""
        var hostile = try facts(try Sample.recommendation())
        hostile.validation = report
        let briefing = Briefing(hostile)
        #expect(!briefing.html.contains("<script>"))
        #expect(briefing.html.contains("&lt;script&gt;alert('|*')&lt;/script&gt; &amp; &quot;more&quot;"))
        #expect(briefing.markdown.contains("\\<script\\>alert('\\|\\*')\\</script\\>"))
    }

    @Test func `drift is told once, with the period that it began in, in every form`() throws {
        var drifted = try facts(try Sample.recommendation())
        let problem = "sales at equal jackpots moved 25 % down from week 2026-W35 on: 3.1 standard deviations"
        drifted.validation?.findings.append(
            Finding(.drift, severity: .warning, lines: [40], problem: problem, fix: "find what changed")
        )
        drifted.evaluation?.residualDrift = ResidualDrift(
            since: .week(Sample.week.advanced(by: -10)),
            change: -0.25,
            effect: -1.84,
            recent: 10,
            reference: 42
        )
        let section = """
            Drift
              warning: sales at equal jackpots moved 25 % down from week 2026-W35 on: 3.1 standard deviations. \
            To do: find what changed.
              warning: From week 2026-W38 on sales come out 22 % lower against their forecasts than before: \
            1.8 standard deviations of the errors, 10 forecasts against the 42 before.

            Model
            """
        let briefing = Briefing(drifted)
        #expect(briefing.plainText.contains(section))
        #expect(briefing.markdown.contains("## Drift\n\n* warning: sales at equal jackpots moved 25 % down"))
        #expect(briefing.html.contains("<h2>Drift</h2>\n<ul>\n<li>warning: sales at equal jackpots moved 25 % down"))
        for text in [briefing.plainText, briefing.markdown, briefing.html] {
            #expect(text.components(separatedBy: "2026-W35").count == 2)
            #expect(text.components(separatedBy: "From week 2026-W38 on").count == 2)
        }
    }

    @Test func `where nothing has drifted, or only for the record, the message does not speak of it`() throws {
        var quiet = try facts(try Sample.recommendation())
        quiet.evaluation?.residualDrift = nil
        quiet.validation?.findings.append(Finding(.drift, severity: .note, lines: [], problem: "a note", fix: "none"))
        #expect(!Briefing(quiet).plainText.contains("Drift"))
        #expect(!Briefing(quiet).html.contains("a note"))
    }

    @Test(arguments: [
        (0.0, "0.0 %"), (-0.0, "0.0 %"), (3.3e-16, "below 0.01 %"), (-3.3e-16, "above -0.01 %"), (0.00005, "0.005 %"),
        (0.00042, "0.042 %"), (0.0042, "0.42 %"), (0.00996, "1.0 %"), (0.01, "1.0 %"), (0.019, "1.9 %"),
        (0.0999, "10.0 %"), (1.0, "100.0 %"), (-0.25, "-25.0 %"),
    ])
    func `shares are written with the digits that matter`(share: Double, text: String) {
        #expect(percent(share) == text)
    }
}
