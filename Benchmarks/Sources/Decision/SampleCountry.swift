import Foundation
import JackpotOptimization
import Lottery

/// A country with 45 jackpots of 1 to 12 million and 51 scenarios of sales.
struct SampleCountry {
    static let price = 2.5
    static let secondary = 0.32
    static let charity = 0.30
    static let commission = 0.05
    static let fixedCost = 100_000.0
    static let tail = 0.05
    static let scenarios = 51

    var size = 1.0
    var elasticity = 0.35
    var chance = 4.3e-8

    func ladder() throws -> JackpotLadder {
        try JackpotLadder(
            minimum: Money(units: 1_000_000),
            maximum: Money(units: 12_000_000),
            step: Money(units: 250_000)
        )
    }

    func tickets(jackpot: Double) -> [Double] {
        (0..<Self.scenarios).map { scenario in
            size * 2_000_000 * exp(elasticity * log(jackpot / 3_000_000) + 0.05 * Double(scenario - 25) / 12.5)
        }
    }

    func problem() throws -> DecisionProblem {
        let ladder = try ladder()
        let curve = try SalesCurve(
            weights: Array(repeating: 1 / Double(Self.scenarios), count: Self.scenarios),
            rungs: ladder.rungs.map { .init(jackpot: $0, tickets: tickets(jackpot: $0.units), isExtrapolated: false) }
        )
        return try DecisionProblem(
            curve: curve,
            ladder: ladder,
            economics: economics(),
            constraints: Constraints(
                tailLoss: try TailLossRule(tail: try Share(Self.tail), limit: try Money(units: 100_000_000))
            ),
            trailing: TrailingLedger(payouts: 0, sales: 0, draws: 0)
        )
    }

    private func economics() throws -> DrawEconomics {
        DrawEconomics(
            ticketPrice: try Money(units: Self.price),
            prizes: try PrizeScheme(chance: try Chance(chance), secondaryShare: try Share(Self.secondary)),
            deductions: Deductions(
                charity: try Share(Self.charity),
                commission: try Share(Self.commission),
                fixedCost: try Money(units: Self.fixedCost)
            )
        )
    }
}
