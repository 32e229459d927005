import Lottery
import TestSupport
import Testing

struct ForecastExplanationTests {
    @Test func `the sentences say what moved, how the last forecast did and what matters`() throws {
        // exp(0.03) is 3.0 %, exp(0.05) 5.1 %, exp(-0.025) -2.5 %, exp(0.003) 0.3 %, exp(0.002) 0.2 %; 93,501 over
        // exp(11.47) = 95,797 is 2.4 % less.
        #expect(
            try Sample.explanation().sentences == [
                "Sales of week 2026-W48 are forecast 3.0 % above the forecast of week 2026-W47: "
                    + "jackpot +5.1 %, season -2.5 %, promo +0.3 %, everything else +0.2 %.",
                "Sales of week 2026-W47 were 2.4 % below the forecast of this model.",
                "What moves its forecasts most, on average of 104 periods: jackpot 6.2 %, season 2.0 %.",
            ]
        )
    }

    @Test func `what did not move is no reason, and sales that are missing are no surprise`() throws {
        var explanation = try Sample.explanation()
        explanation.change?.jackpot = 0.0001
        explanation.change?.circumstances = []
        explanation.change?.sold = nil
        explanation.importance.groups = []
        #expect(
            explanation.sentences == ["Sales of week 2026-W48 are forecast to equal the forecast of week 2026-W47."]
        )
    }

    @Test func `a fall is told as one, and without a last period nothing moved`() throws {
        var explanation = try Sample.explanation()
        explanation.change?.jackpot = -0.1
        #expect(explanation.sentences[0].hasPrefix("Sales of week 2026-W48 are forecast 11.3 % below"))
        explanation.change = nil
        #expect(explanation.sentences.count == 1)
    }

    @Test func `the parts of a change are its circumstances and the jackpot, the largest first`() throws {
        let change = try #require(try Sample.explanation().change)
        #expect(change.parts.map(\.group) == [.jackpot, .season, .promo, .level])
        #expect(abs(change.total - 0.03) < 1e-12)
    }

    @Test func `an elasticity has an interval of 1.96 standard errors on either side, and none has none`() throws {
        let interval = try #require(try Sample.card().jackpotEffect.interval)
        #expect(abs(interval.lowerBound - 0.2708) < 1e-12)
        #expect(abs(interval.upperBound - 0.3492) < 1e-12)
        let none = JackpotEffect(elasticity: nil, standardError: nil, isIdentified: false, explanation: "")
        #expect(none.interval == nil)
    }
}
