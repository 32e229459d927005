import Foundation
import Lottery
import TestSupport
import Testing

@testable import JackpotOptimization

@Suite struct PoolMemberTests {
    private static let names = ["aland", "drachen", "florin"]

    /// A country's decision as its run would write it down.
    private func recommendation(_ world: RandomLadder, _ name: String) throws -> Recommendation {
        let decision = JackpotDecision(try world.problem())
        var written = try Sample.recommendation()
        written.country = try CountryName(name)
        written.status = decision.status
        written.jackpot = decision.choice.jackpot
        written.outlook = try RungCertificate(decision.choice)
        written.rungs = try decision.rungs.map { try RungCertificate($0) }
        written.binding = decision.binding.map { BindingConstraint(constraint: $0.constraint, shadowPrice: .zero) }
        return written
    }

    private func member(_ world: RandomLadder, _ name: String, announced: Double? = nil) throws -> PoolMember {
        PoolMember(
            recommendation: try recommendation(world, name),
            prizes: try world.problem().economics.prizes,
            announced: try announced.map { try Money(units: $0) }
        )
    }

    private func pool(allowed: Double) throws -> CashPool {
        try CashPool(
            name: "northern pool",
            countries: try Self.names.map { try CountryName($0) },
            cash: try CashRule(secretName: "pool", safetyNet: Money(units: 1e6), breachProbability: Chance(allowed))
        )
    }

    /// Three countries of different size, whose best jackpot for themselves is 5 million.
    private func worlds() -> [RandomLadder] {
        [1.0, 0.8, 1.3].map { size in
            var world = RandomLadder.plain
            world.tickets = world.tickets.map { $0.map { $0 * size } }
            return world
        }
    }

    private func decision(_ members: [PoolMember], cash: Double, allowed: Double) throws -> PoolDecision {
        try PoolDecision(try pool(allowed: allowed), members: members, cash: Secret(try Money(units: cash)))
    }

    @Test(arguments: PrizeScheme.Mode.allCases)
    func `a written rung costs what its assessment costs, in every prize mode`(mode: PrizeScheme.Mode) throws {
        var world = RandomLadder.plain
        world.mode = mode
        world.chance = 5e-7
        world.contribution = 0.1
        let decision = JackpotDecision(try world.problem())
        for rung in decision.rungs {
            let assessed = try PoolOption(rung, economics: decision.problem.economics)
            let written = try PoolOption(RungCertificate(rung), prizes: decision.problem.economics.prizes)
            #expect(abs(written.keep.hundredths - assessed.keep.hundredths) <= 1)
            #expect(abs(written.value - assessed.value) <= 0.005)
            try #require(written.costs.count == assessed.costs.count)
            for (one, other) in zip(written.costs, assessed.costs) {
                #expect(one.amount >= other.amount - 1 && one.amount <= other.amount + 100)
                #expect(one.probability == other.probability)
            }
        }
    }

    @Test(arguments: [0.5e6, 2e6, 4e6, 9e6], [0.0, 0.01, 0.05])
    func `the pool's answer is that of every choice and every pattern of wins`(cash: Double, allowed: Double) throws {
        let members = try zip(worlds(), Self.names).map { try member($0, $1) }
        let answer = try decision(members, cash: cash, allowed: allowed)
        let ladders = members.map(\.recommendation.rungs)
        var best: (value: Double, jackpots: [Money])?
        for first in ladders[0] {
            for second in ladders[1] {
                for third in ladders[2] {
                    let rungs = [first, second, third]
                    let value = rungs.reduce(0) { $0 + $1.expectedNetRevenue.units }
                    guard breach(rungs, headroom: cash - 1e6) <= allowed, value > best?.value ?? -.infinity else {
                        continue
                    }
                    best = (value, rungs.map(\.jackpot))
                }
            }
        }
        if let best {
            #expect(answer.proof == .exact)
            #expect(answer.members.map(\.jackpot) == best.jackpots)
            #expect(abs(answer.value.units - best.value) < 0.01)
        } else {
            #expect(answer.proof == .infeasible)
        }
        let own = members.map(\.recommendation.outlook)
        #expect(abs(answer.ownBreachProbability - breach(own, headroom: cash - 1e6)) <= 1e-12)
        #expect(answer.members.map(\.ownJackpot) == own.map(\.jackpot))
    }

    /// The chance of a breach by walking through every pattern of wins.
    private func breach(_ rungs: [RungCertificate], headroom: Double) -> Double {
        let room = rungs.reduce(headroom) { $0 + $1.expectedNetRevenue.units + $1.expectedJackpotCost.units }
        return (0..<8).reduce(0) { total, pattern in
            let won = rungs.indices.map { pattern >> $0 & 1 == 1 }
            let paid = zip(rungs, won).reduce(0) { $0 + ($1.1 ? $1.0.jackpot.units : 0) }
            let mass = zip(rungs, won).reduce(1) { $0 * ($1.1 ? $1.0.winProbability : 1 - $1.0.winProbability) }
            return paid > room ? total + mass : total
        }
    }

    @Test func `an announced jackpot is kept, and the others are decided around it`() throws {
        let worlds = worlds()
        var members = try zip(worlds, Self.names).map { try member($0, $1) }
        let free = try decision(members, cash: 6e6, allowed: 0.01)
        members[2] = try member(worlds[2], Self.names[2], announced: 8e6)
        let around = try decision(members, cash: 6e6, allowed: 0.01)
        #expect(around.members[2].jackpot.units == 8e6 && around.members[2].isAnnounced)
        #expect(around.members[0].jackpot <= free.members[0].jackpot)
        #expect(around.explanation.hasSuffix("Announced before and no choice any more: florin."))
        members[2] = try member(worlds[2], Self.names[2], announced: 8.1e6)
        #expect(throws: InvalidValue.self) { try decision(members, cash: 6e6, allowed: 0.01) }
    }

    @Test func `with plenty of cash every country keeps its own answer, also one that changes seldom`() throws {
        var worlds = worlds()
        worlds[0].last = (4e6, false)
        worlds[0].hysteresis = .amount(try Money(units: 1e6))
        let members = try zip(worlds, Self.names).map { try member($0, $1) }
        #expect(members[0].recommendation.jackpot.units == 4e6)
        let answer = try decision(members, cash: 90e6, allowed: 0.01)
        #expect(answer.members.allSatisfy { $0.jackpot == $0.ownJackpot && $0.cost == .zero })
        #expect(answer.value == answer.upperBound && answer.proof == .exact)
    }

    @Test(arguments: [DemandKnowledge.noModelInForce, .effectNotIdentified(reason: "flat")])
    func `a country whose sales are not understood keeps its own answer`(_ knowledge: DemandKnowledge) throws {
        var worlds = worlds()
        worlds[1].demand = knowledge
        worlds[1].last = (6e6, false)
        let members = try zip(worlds, Self.names).map { try member($0, $1) }
        let answer = try decision(members, cash: 2e6, allowed: 0.01)
        #expect(answer.members[1].jackpot == members[1].recommendation.jackpot)
    }

    @Test func `the pool's cash takes the place of a country's own`() throws {
        var worlds = worlds()
        worlds[0].cash = (5.5e6, 5e6, 0)
        let members = try zip(worlds, Self.names).map { try member($0, $1) }
        let answer = try decision(members, cash: 90e6, allowed: 0.01)
        #expect(answer.members[0].ownJackpot < answer.members[0].jackpot)
        #expect(answer.members[0].jackpot.units == 5e6)
    }

    @Test func `nothing of the answer is the cash, nor a bound that gives it away`() throws {
        let members = try zip(worlds(), Self.names).map { try member($0, $1) }
        let answer = try decision(members, cash: 4_123_457, allowed: 0.01)
        let text = String(decoding: try JSONEncoder().encode(answer), as: UTF8.self)
        for digits in ["4123457", "3123457", "4,123,457"] { #expect(!text.contains(digits)) }
        let percents = try #require(answer.worstCase?.gapAtMost) * 100
        #expect(abs(percents - percents.rounded()) < 1e-9)
    }
}
