import Lottery
import TestSupport
import Testing

@Suite struct AnnouncedRecommendationTests {
    private func own() throws -> Recommendation {
        var own = try Sample.recommendation()
        own.rungs = [Sample.poolRung(), Sample.rung()]
        return own
    }

    @Test func `the pool's jackpot is announced with its own certificate, price and gain`() throws {
        let announced = try own().announced(by: try Sample.poolDecision())
        #expect(announced.jackpot == Sample.poolRung().jackpot)
        #expect(announced.outlook.expectedNetRevenue == Sample.poolRung().expectedNetRevenue)
        let cost = Money(hundredths: 9_100_001 - 7_900_000)
        #expect(announced.binding == [BindingConstraint(constraint: .cash, shadowPrice: cost)])
        #expect(announced.gainOverLast == Money(hundredths: 123_456) - cost)
        #expect(announced.status == .feasible)
        #expect(announced.plan == nil && announced.hysteresis == nil)
        #expect(
            announced.explanation
                == "The cash pool 'northern pool' lowers the jackpot from 2,000,000 to 1,500,000 EUR. "
                + "together they break the rule"
        )
    }

    @Test func `the country's own rule on cash is the pool's business`() throws {
        var own = try own()
        for index in own.rungs.indices { own.rungs[index].slacks = [ConstraintSlack(constraint: .cash, slack: -1)] }
        let announced = try own.announced(by: try Sample.poolDecision())
        #expect(announced.rungs.allSatisfy { $0.isFeasible && $0.breachProbability == nil })
        own.status = .infeasible
        #expect(try own.announced(by: try Sample.poolDecision()).status == .feasible)
    }

    @Test func `an answer that the pool leaves keeps its own words and rules`() throws {
        var pool = try Sample.poolDecision()
        pool.members[0].jackpot = Sample.rung().jackpot
        pool.members[0].expectedNetRevenue = Sample.rung().expectedNetRevenue
        let own = try own()
        let announced = try own.announced(by: pool)
        #expect(announced.jackpot == own.jackpot && announced.binding == own.binding)
        #expect(announced.gainOverLast == own.gainOverLast)
        #expect(announced.plan == own.plan && announced.hysteresis == own.hysteresis)
        #expect(announced.explanation == "the best of 40 rungs The cash pool 'northern pool' leaves it as it is.")
    }

    @Test func `a pool without a solution makes every answer infeasible`() throws {
        let announced = try own().announced(by: try Sample.poolDecision(.infeasible))
        #expect(announced.status == .infeasible)
        #expect(announced.explanation == "together they break the rule")
    }

    @Test func `a decision for other countries or other rungs is refused`() throws {
        var pool = try Sample.poolDecision()
        pool.members[0].jackpot = Money(hundredths: 1)
        #expect(throws: InvalidValue.self) { try own().announced(by: pool) }
        pool.members.removeFirst()
        #expect(throws: InvalidValue.self) { try own().announced(by: pool) }
    }

    @Test func `a pool has at least two countries, each once`() throws {
        let pool = try Sample.cashPool()
        let one = pool.countries[0]
        #expect(throws: InvalidValue.self) { try CashPool(name: "x", countries: [one], cash: pool.cash) }
        #expect(throws: InvalidValue.self) { try CashPool(name: "x", countries: [one, one], cash: pool.cash) }
    }
}
