import Foundation
import JackpotOptimization
import Lottery

/// A small random game of several weeks.
struct RandomHorizon {
    var jackpots: [Double]
    var weeks: Int
    var isRatchet: Bool
    var chance: Double
    var tickets: [[Double]]
    var weights: [Double]
    var shifts: [[Double]]
    var effect: Double
    var standardError = 0.0
    var retention = pow(0.5, 1.0 / 6)
    var rollover: [Double]
    var logReference: Double
    var rollovers: Int
    var price = 2.5
    var retained = 0.33
    var fixed = 100_000.0

    init(seed: Int, weeks: ClosedRange<Int> = 1...5, rungs: ClosedRange<Int> = 1...4) {
        var random = TestRandom(seed: seed)
        let count = random.whole(rungs)
        jackpots = (0..<count).map { 2e6 + 2e6 * Double($0) }
        self.weeks = random.whole(weeks)
        isRatchet = random.chance(0.5)
        chance = pow(10, random.number(-8 ... -6.5))
        weights = random.chance(0.5) ? [1] : [0.25, 0.5, 0.25]
        let elasticity = random.number(0.1...0.7)
        let scenarios = weights.count
        tickets = jackpots.map { jackpot in
            (0..<scenarios).map { 2e6 * exp(elasticity * log(jackpot / 3e6) + 0.08 * Double($0 - scenarios / 2)) }
        }
        let season = (0..<self.weeks).map { $0 == 0 ? 0 : random.number(-0.3...0.3) }
        let promotion = random.number(0...0.1)
        shifts = season.enumerated().map { week, level in
            (0..<count).map { week == 0 ? 0 : level + promotion * Double($0 * (week % 2)) }
        }
        effect = random.number(-0.15...0)
        rollover = (0...6).map { random.number(0...0.02) * Double($0) }
        logReference = log(random.number(2e6...8e6))
        rollovers = random.whole(0...9)
    }

    func decision() throws -> DecisionProblem {
        let rungs = try zip(jackpots, tickets).map { jackpot, tickets in
            SalesCurve.Rung(jackpot: try Money(units: jackpot), tickets: tickets, isExtrapolated: false)
        }
        return try DecisionProblem(
            curve: SalesCurve(weights: weights, rungs: rungs),
            ladder: JackpotLadder(
                minimum: rungs[0].jackpot,
                maximum: rungs[rungs.count - 1].jackpot,
                step: Money(units: 2e6),
                mayFallBeforeWon: !isRatchet
            ),
            economics: DrawEconomics(
                ticketPrice: Money(units: price),
                prizes: PrizeScheme(chance: Chance(chance)),
                deductions: Deductions(charity: Share(1 - retained), fixedCost: Money(units: fixed))
            ),
            constraints: Constraints(),
            trailing: TrailingLedger(payouts: 0, sales: 0, draws: 0)
        )
    }

    func problem(
        points: Int = 41,
        laterRungs: [[Bool]]? = nil,
        slack: HorizonSlack? = nil,
        slackPoints: Int = 41
    ) throws -> HorizonProblem {
        try HorizonProblem(
            decision(),
            demand: HorizonDemand(
                shifts: shifts,
                habituation: Habituation(effect: effect, standardError: standardError, retention: retention),
                rolloverEffects: rollover
            ),
            state: .init(logReference: logReference, rollovers: rollovers),
            laterRungs: laterRungs,
            points: points,
            slack: slack,
            slackPoints: slackPoints
        )
    }

    /// The value of each first rung by walking every sequence of jackpots and wins, sharing no code with the product.
    func values(admissible: [[Bool]]? = nil) -> [Double] {
        jackpots.indices.map { value(of: $0, week: 0, reference: logReference, rollovers: rollovers, admissible) }
    }

    private func value(of rung: Int, week: Int, reference: Double, rollovers: Int, _ admissible: [[Bool]]?) -> Double {
        let change =
            shifts[week][rung] + effect * (reference - logReference) + rollover[min(rollovers, 6)]
            - rollover[min(self.rollovers, 6)]
        var net = -fixed
        var won = 0.0
        for (tickets, weight) in zip(tickets[rung], weights) {
            let sold = tickets * exp(change)
            let chance = -expm1(sold * log1p(-self.chance))
            won += weight * chance
            net += weight * (retained * price * sold - jackpots[rung] * chance)
        }
        guard week + 1 < weeks else { return net }
        let habit = retention * reference + (1 - retention) * log(jackpots[rung])
        let best = { (floor: Int, rollovers: Int) -> Double in
            let open = jackpots.indices.filter { $0 >= floor && (admissible?[week][$0] ?? true) }
            let rungs = open.isEmpty ? Array(floor..<jackpots.count) : open
            return rungs.map { value(of: $0, week: week + 1, reference: habit, rollovers: rollovers, admissible) }.max()
                ?? 0
        }
        return net + won * best(0, 0) + (1 - won) * best(isRatchet ? rung : 0, rollovers + 1)
    }
}
