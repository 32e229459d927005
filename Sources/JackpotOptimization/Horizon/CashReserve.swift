internal import Lottery
internal import RealModule

/// Cash above the safety net: a draw adds what it keeps of its sales, and a win takes what it costs.
///
/// Later balances are carried on at what draws are expected to keep; the chance of a breach in a draw is that of the
/// decision itself, over all its sales and wins, with secondary prizes and every mode of the jackpot. Tabulated in the
/// log change of sales: between points 0.05 apart amounts are as good as straight.
struct CashReserve: HorizonReserve {
    let now: Double
    let ceiling: Double
    private let changes: UniformGrid
    private let rungs: Int
    /// The least balance of each rung, [nodes × rungs], row-major.
    private var needed: [Double] = []
    /// What a win costs on average.
    private var taken: [Double] = []

    private static let spacing = 0.05

    init(_ cash: CashSlack, _ problem: HorizonProblem, changes range: ClosedRange<Double>) {
        now = cash.now.use { $0 }
        ceiling = cash.ceiling ?? .infinity
        let width = range.upperBound - range.lowerBound
        changes = UniformGrid(range, count: max(2, Int((width / Self.spacing).rounded(.up)) + 1))
        rungs = problem.curve.rungs.count
        let ledger = DrawLedger(problem.economics)
        for node in 0..<changes.count {
            let factor = Double.exp(changes.point(node))
            for rung in problem.curve.rungs {
                let jackpot = rung.jackpot.units
                let scenarios = ledger.scenarios(
                    tickets: rung.tickets.map { factor * $0 },
                    weights: problem.curve.weights
                )
                let outcomes = ledger.netRevenue(jackpot: jackpot, scenarios: scenarios)
                needed.append(outcomes.leastBalance(breaching: cash.allowed.probability))
                taken.append(ledger.costIfWon(jackpot: jackpot, scenarios: scenarios))
            }
        }
    }

    func terms(of draw: ReserveDraw) -> ReserveTerms {
        let segment = changes.segment(at: draw.change)
        let lower = segment.lower * rungs + draw.rung
        let cost = taken[lower] + segment.share * (taken[lower + rungs] - taken[lower])
        return ReserveTerms(
            needed: needed[lower] + segment.share * (needed[lower + rungs] - needed[lower]),
            gained: draw.prospect.netRevenue + draw.prospect.winProbability * cost,
            taken: cost
        )
    }
}

extension DrawLedger {
    /// What a jackpot is expected to cost given that it is won.
    fileprivate func costIfWon(jackpot: Double, scenarios: [SalesScenario]) -> Double {
        let chance = scenarios.mean(\.winProbability)
        guard chance > 0 else { return jackpot }
        return scenarios.mean { liability.expectedCost(jackpot: jackpot, $0) } / chance
    }
}

extension NetRevenueDistribution {
    /// The least balance that falls below 0 with no more than the allowed probability.
    fileprivate func leastBalance(breaching allowed: Double) -> Double {
        var mass = 0.0
        for outcome in outcomes {
            mass += outcome.probability
            if mass > allowed + 1e-12 { return -outcome.netRevenue }
        }
        return -outcomes[outcomes.count - 1].netRevenue
    }
}
