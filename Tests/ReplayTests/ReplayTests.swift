import Demand
import Foundation
import JackpotOptimization
import Lottery
import Testing

@testable import Replay

@Suite struct ReplayTests {
    /// Tickets at each jackpot of a ladder of 1 to 5 million, and terms that keep half of a ticket of 2.
    private static func curve(_ tickets: [Double]) throws -> SalesCurve {
        try SalesCurve(
            weights: [1],
            rungs: zip(1...5, tickets).map {
                SalesCurve.Rung(jackpot: try Money(units: Double($0) * 1e6), tickets: [$1], isExtrapolated: false)
            }
        )
    }

    /// Brute force: half of the sales less the jackpot times the chance of a winner.
    private static func netRevenue(_ millions: Double, _ tickets: Double) -> Double {
        tickets - millions * 1e6 * (1 - pow(1 - 1e-7, tickets))
    }

    @Test func `a decision is valued by hindsight and its loss is what the best jackpot brings more`() throws {
        let history = try ReplayCountry.history(jackpots: [1, 2, 3, 2, 1])
        let replay = Replay(of: history, configuration: try ReplayCountry.configuration())
        let believed = try Self.curve([1e6, 1.1e6, 1.2e6, 2.5e6, 2.6e6])
        let sold = [1e6, 1.5e6, 2.0e6, 2.05e6, 2.1e6]
        let draw = try #require(
            try replay.draws(
                at: 4,
                on: [believed],
                demand: .effectIdentified,
                hindsight: Self.curve(sold)
            ).first
        )
        let values = zip(1...5, sold).map { Self.netRevenue(Double($0), $1) }
        let best = try #require(values.max())
        #expect(draw.jackpot == (try Money(units: 4e6)))
        #expect(draw.bestJackpot == (try Money(units: 3e6)))
        #expect(abs(draw.netRevenue - values[3]) < 1e-3)
        #expect(abs(draw.bestNetRevenue - best) < 1e-3)
        #expect(abs(draw.loss - (best - values[3])) < 1e-3)
        #expect(draw.played == 1e6)
        #expect(draw.period == history.periods[4].period)
    }

    @Test func `the regret of several draws is their loss over the best net revenue together`() throws {
        let draw = { (value: Double, best: Double) in
            ReplayedDraw(
                period: .week(ReplayCountry.week),
                played: nil,
                jackpot: .zero,
                netRevenue: value,
                bestJackpot: .zero,
                bestNetRevenue: best
            )
        }
        #expect([draw(90, 100), draw(310, 300)].regret == 0.025)
        #expect([draw(-10, -5)].regret == nil)
        #expect([ReplayedDraw]().regret == nil)
    }

    @Test func `a draw is decided without the cash rule and with the guard and ledger of its own past`() throws {
        let history = try ReplayCountry.history(jackpots: [1, 1, 1, 2, 5, 5])
        let guarded = Constraints(
            payoutRatio: try PayoutRatioRule(windowDraws: 3, minimum: Share(0), maximum: Share(1), basis: .accrual),
            cash: try CashRule(secretName: "cash", safetyNet: .zero, breachProbability: Chance(0.01)),
            extrapolation: try ExtrapolationGuard(multiple: 1)
        )
        let replay = Replay(of: history, configuration: try ReplayCountry.configuration(guarded))
        let rising = try Self.curve([1e6, 2e6, 4e6, 8e6, 16e6])
        let early = try replay.decision(at: 3, on: rising, demand: .effectIdentified)
        #expect(early.problem.pastJackpots == [1e6, 1e6, 1e6])
        #expect(early.problem.trailing.draws == 2)
        #expect(early.problem.lastDraw == LastDraw(jackpot: try Money(units: 1e6), wasWon: nil))
        #expect(early.choice.jackpot == (try Money(units: 1e6)))
        #expect(early.choice.breachProbability == nil)
        let late = try replay.decision(at: 5, on: rising, demand: .effectIdentified)
        #expect(late.choice.jackpot > early.choice.jackpot)
    }

    @Test func `what had not been published is missing`() throws {
        let history = try ReplayCountry.history(jackpots: [1, 2, 3, 4])
        let known = try history.known(before: 3, publicationLag: 2)
        #expect(known.periods.map(\.tickets) == [1e6, nil, nil])
        #expect(known.periods.map(\.jackpot) == [1e6, 2e6, 3e6])
        #expect(known.planned.period == history.periods[3].period)
        #expect(try history.known(before: 3, publicationLag: 0).periods == Array(history.periods[..<3]))
        #expect(try history.known(before: 1, publicationLag: 9).periods.map(\.tickets) == [nil])
    }

    @Test func `without an effect the last jackpot stays, whatever the curve`() throws {
        let history = try ReplayCountry.history(jackpots: [1, 2, 3, 2])
        let replay = Replay(of: history, configuration: try ReplayCountry.configuration())
        let rising = try Self.curve([1e6, 2e6, 4e6, 8e6, 16e6])
        let draws = try [2, 3].flatMap { position in
            try replay.draws(
                at: position,
                on: [rising],
                demand: .effectNotIdentified(reason: "none"),
                hindsight: rising
            )
        }
        #expect(draws.map(\.jackpot) == [try Money(units: 2e6), try Money(units: 3e6)])
    }
}
