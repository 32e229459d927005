// Judges a ladder of 45 jackpots under 51 scenarios of sales: prints the scenarios and the answers once as JSON, then,
// for every line on standard input, the seconds of one decision.
import Bounds
import Foundation
import JackpotOptimization
import Lottery

/// What the peer needs, and what it must find.
struct Exchange: Encodable {
    var price = 2.5
    var chance = 4.3e-8
    var secondary = 0.32
    var charity = 0.30
    var commission = 0.05
    var fixedCost = 100_000.0
    var tail = 0.05
    var jackpots: [Double]
    var tickets: [[Double]]
    var expectedNetRevenue: [Double] = []
    var winProbability: [Double] = []
    var meanOfWorst: [Double] = []
    var choice = 0
}

func tickets(jackpot: Double, scenario: Int) -> Double {
    2_000_000 * exp(0.35 * log(jackpot / 3_000_000) + 0.05 * Double(scenario - 25) / 12.5)
}

let ladder = try JackpotLadder(
    minimum: Money(units: 1_000_000),
    maximum: Money(units: 12_000_000),
    step: Money(units: 250_000)
)
var exchange = Exchange(
    jackpots: ladder.rungs.map(\.units),
    tickets: ladder.rungs.map { rung in (0..<51).map { tickets(jackpot: rung.units, scenario: $0) } }
)
let economics = DrawEconomics(
    ticketPrice: try Money(units: exchange.price),
    prizes: try PrizeScheme(chance: try Chance(exchange.chance), secondaryShare: try Share(exchange.secondary)),
    deductions: Deductions(
        charity: try Share(exchange.charity),
        commission: try Share(exchange.commission),
        fixedCost: try Money(units: exchange.fixedCost)
    )
)
let curve = try SalesCurve(
    weights: Array(repeating: 1.0 / 51, count: 51),
    rungs: zip(ladder.rungs, exchange.tickets).map { .init(jackpot: $0, tickets: $1, isExtrapolated: false) }
)
let problem = try DecisionProblem(
    curve: curve,
    ladder: ladder,
    economics: economics,
    constraints: Constraints(
        tailLoss: try TailLossRule(tail: try Share(exchange.tail), limit: try Money(units: 10_000_000))
    ),
    trailing: TrailingLedger(payouts: 0, sales: 0, draws: 0)
)
let decision = JackpotDecision(problem)
exchange.expectedNetRevenue = decision.rungs.map(\.outlook.expectedNetRevenue)
exchange.winProbability = decision.rungs.map(\.outlook.winProbability)
exchange.meanOfWorst = decision.rungs.map { $0.outlook.netRevenue.meanOfWorst(exchange.tail) }
exchange.choice = decision.rungs.firstIndex { $0.jackpot == decision.choice.jackpot } ?? -1
FileHandle.standardOutput.answer(String(decoding: try JSONEncoder().encode(exchange), as: UTF8.self))
while readLine() != nil {
    let start = ContinuousClock.now
    let again = JackpotDecision(problem)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    FileHandle.standardOutput.answer("\(seconds) \(again.choice.jackpot.units)")
}
