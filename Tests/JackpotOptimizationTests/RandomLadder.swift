import Foundation
import JackpotOptimization
import Lottery

/// The plain numbers of one random decision: the product gets them as its own types, the oracle reads them as they are.
struct RandomLadder {
    var mode: PrizeScheme.Mode = .shared
    var chance = 1e-7
    var clustering: Double?
    var price = 2.5
    var secondary = 0.3
    var variation = 0.0
    var contribution = 0.0
    var reserve = 0.0
    var charity = 0.3
    var commission = 0.05
    var duty = 0.0
    var ticketCost = 0.0
    var fixed = 100_000.0
    var jackpots: [Double] = []
    var tickets: [[Double]] = []
    var weights: [Double] = []
    var trailingPayouts = 0.0
    var trailingSales = 0.0
    var ratio: (minimum: Double, maximum: Double, mode: PayoutRatioRule.Mode)?
    var cash: (amount: Double, floor: Double, allowed: Double)?
    var cap: Double?
    var tail: (mass: Double, limit: Double)?
    var multiple: Double?
    var past: [Double] = []
    var last: (jackpot: Double, won: Bool?)?
    var mayFall = true
    var demand = DemandKnowledge.effectIdentified
    var hysteresis: Hysteresis?
    var leaving: [TrailingLedger.Draw] = []
    var ratioLookAhead = RatioLookAhead.projection
}

extension RandomLadder {
    /// Twelve jackpots of 1 to 12 million, constant elasticity 0.35, one scenario, no rules: the best is 5 million.
    static var plain: RandomLadder {
        var world = RandomLadder()
        world.chance = 4.3e-8
        world.secondary = 0.32
        world.jackpots = (1...12).map { Double($0) * 1e6 }
        world.weights = [1]
        world.tickets = world.jackpots.map { [2e6 * pow($0 / 3e6, 0.35)] }
        world.trailingPayouts = 106e6
        world.trailingSales = 255e6
        return world
    }

    /// Draws every number, rule and mode at random.
    init(seed: Int) {
        var random = TestRandom(seed: seed)
        mode = PrizeScheme.Mode.allCases[random.whole(0...3)]
        chance = pow(10, random.number(-7.5 ... -6))
        clustering = random.chance(0.4) ? random.number(0.3...5) : nil
        price = Double(random.whole(1...5))
        secondary = random.number(0...0.4)
        variation = random.chance(0.3) ? random.number(0...0.9) : 0
        charity = random.number(0...0.3)
        commission = random.number(0...0.1)
        duty = random.chance(0.3) ? random.number(0...0.1) : 0
        ticketCost = random.chance(0.3) ? 0.07 : 0
        fixed = Double(random.whole(0...200_000))
        contribution = random.number(0...0.15)
        reserve = Double(random.whole(0...4_000_000))
        drawSales(&random)
        drawRules(&random)
    }

    private mutating func drawSales(_ random: inout TestRandom) {
        let count = random.whole(1...14)
        let step = Double(random.whole(1...8)) * 125_000
        let lowest = Double(random.whole(1...12)) * 250_000
        jackpots = (0..<count).map { lowest + step * Double($0) }
        let raw = (0..<random.whole(1...5)).map { _ in random.number(0.1...1) }
        weights = raw.map { $0 / raw.reduce(0, +) }
        let elasticity = random.number(-0.1...0.9)
        let base = raw.map { _ in random.number(0.3e6...3e6) }
        let bump = random.number(0...0.3)
        tickets = jackpots.map { jackpot in
            let wave = 1 + bump * sin(jackpot / 7e5)
            return base.map { $0 * pow(jackpot / 3e6, elasticity) * wave }
        }
    }

    private mutating func drawRules(_ random: inout TestRandom) {
        let sales = price * 51 * 1.5e6
        trailingSales = random.chance(0.9) ? sales : 0
        trailingPayouts = trailingSales * random.number(0.2...0.6)
        if random.chance(0.5) {
            let middle = random.number(0.2...0.6)
            let width = random.number(0.005...0.15)
            ratio = (middle - width / 2, middle + width, random.chance(0.5) ? .expected : .ifWon)
        }
        if random.chance(0.5) {
            cash = (Double(random.whole(0...12_000_000)), 2e6, random.chance(0.2) ? 0 : random.number(0...0.3))
        }
        if random.chance(0.3) { cap = random.number(0.5...5) }
        if random.chance(0.3) { tail = (random.number(0.01...0.3), Double(random.whole(0...8_000_000))) }
        if random.chance(0.4) { multiple = random.number(1...2) }
        past = (0..<random.whole(0...9)).map { _ in jackpots[random.whole(0...(jackpots.count - 1))] }
        if random.chance(0.8) {
            let offset = random.chance(0.3) ? 40_000.0 : 0
            let won: [Bool?] = [true, false, nil]
            last = (jackpots[random.whole(0...(jackpots.count - 1))] + offset, won[random.whole(0...2)])
        }
        mayFall = random.chance(0.6)
    }

    /// The decision in the product's types.
    func problem() throws -> DecisionProblem {
        let rungs = try zip(jackpots, tickets).map { jackpot, tickets in
            SalesCurve.Rung(jackpot: try Money(units: jackpot), tickets: tickets, isExtrapolated: false)
        }
        let step = jackpots.count > 1 ? jackpots[1] - jackpots[0] : 1
        return try DecisionProblem(
            curve: SalesCurve(weights: weights, rungs: rungs),
            ladder: JackpotLadder(
                minimum: rungs[0].jackpot,
                maximum: rungs[rungs.count - 1].jackpot,
                step: Money(units: step),
                mayFallBeforeWon: mayFall
            ),
            economics: economics(),
            constraints: constraints(),
            trailing: TrailingLedger(payouts: trailingPayouts, sales: trailingSales, draws: 51, leaving: leaving),
            cash: cash.map { Secret(try Money(units: $0.amount)) },
            lastDraw: last.map { LastDraw(jackpot: try Money(units: $0.jackpot), wasWon: $0.won) },
            pastJackpots: past,
            demand: demand,
            hysteresis: hysteresis,
            ratioLookAhead: ratioLookAhead
        )
    }

    private func economics() throws -> DrawEconomics {
        DrawEconomics(
            ticketPrice: try Money(units: price),
            prizes: try PrizeScheme(
                chance: Chance(chance),
                mode: mode,
                clustering: clustering,
                secondaryShare: Share(secondary),
                secondaryVariation: variation,
                contribution: Share(contribution),
                reserve: Money(units: reserve)
            ),
            deductions: Deductions(
                charity: try Share(charity),
                commission: try Share(commission),
                duty: try Share(duty),
                costPerTicket: try Money(units: ticketCost),
                fixedCost: try Money(units: fixed)
            )
        )
    }

    private func constraints() throws -> Constraints {
        Constraints(
            payoutRatio: try ratio.map {
                try PayoutRatioRule(minimum: Share($0.minimum), maximum: Share($0.maximum), mode: $0.mode)
            },
            cash: try cash.map {
                try CashRule(
                    secretName: "cash",
                    safetyNet: Money(units: $0.floor),
                    breachProbability: Chance($0.allowed)
                )
            },
            prizeCapOverSales: cap,
            tailLoss: try tail.map { try TailLossRule(tail: Share($0.mass), limit: Money(units: $0.limit)) },
            extrapolation: try ExtrapolationGuard(multiple: multiple)
        )
    }
}
