internal import Lottery

/// The terms of a draw as plain numbers, worked out once for all scenarios.
struct DrawLedger {
    let liability: JackpotLiability
    private let secondaryLevels: [SecondaryPrizes.Level]
    private let price: Double
    private let secondaryShare: Double
    private let retained: Double
    private let costPerTicket: Double
    private let fixedCost: Double

    init(_ economics: DrawEconomics) {
        liability = JackpotLiability(economics.prizes)
        secondaryLevels = SecondaryPrizes(variation: economics.prizes.secondaryVariation).levels
        price = economics.ticketPrice.units
        secondaryShare = economics.prizes.secondaryShare.fraction
        retained = 1 - secondaryShare - economics.deductions.shareOfSales
        costPerTicket = economics.deductions.costPerTicket.units
        fixedCost = economics.deductions.fixedCost.units
    }

    /// The money of one scenario.
    func scenario(tickets: Double, weight: Double) -> SalesScenario {
        let sales = price * tickets
        let contribution = liability.contribution(sales: sales)
        let costs = costPerTicket * tickets + fixedCost
        return SalesScenario(
            weight: weight,
            tickets: tickets,
            sales: sales,
            secondary: secondaryShare * sales,
            contribution: contribution,
            keep: retained * sales - contribution - costs,
            winProbability: liability.winProbability(tickets: tickets)
        )
    }

    /// The money of every scenario.
    func scenarios(tickets: [Double], weights: [Double]) -> [SalesScenario] {
        var scenarios: [SalesScenario] = []
        scenarios.reserveCapacity(tickets.count)
        for index in tickets.indices { scenarios.append(scenario(tickets: tickets[index], weight: weights[index])) }
        return scenarios
    }

    /// Expected net revenue and the probability of a winner, with all sales multiplied by a factor.
    func prospect(jackpot: Double, tickets: [Double], weights: [Double], factor: Double = 1) -> WeekProspect {
        var prospect = WeekProspect(netRevenue: 0, winProbability: 0)
        for index in tickets.indices {
            let scenario = scenario(tickets: factor * tickets[index], weight: weights[index])
            prospect.netRevenue +=
                scenario.weight * (scenario.keep - liability.expectedCost(jackpot: jackpot, scenario))
            prospect.winProbability += scenario.weight * scenario.winProbability
        }
        return prospect
    }

    /// Every outcome of net revenue.
    func netRevenue(jackpot: Double, scenarios: [SalesScenario]) -> NetRevenueDistribution {
        var outcomes: [NetRevenueDistribution.Outcome] = []
        outcomes.reserveCapacity(2 * secondaryLevels.count * scenarios.count)
        for level in secondaryLevels {
            let record = { (scenario: SalesScenario, cost: JackpotLiability.Cost) in
                let keep = scenario.keep - (level.multiple - 1) * scenario.secondary
                let mass = scenario.weight * level.probability * cost.probability
                outcomes.append(.init(netRevenue: keep - cost.amount, probability: mass))
            }
            // By cost first: scenarios rise, so the outcomes come in two sorted runs, which sort in one merge.
            if liability.prizes.mode == .perWinner {
                for scenario in scenarios {
                    for cost in liability.costsPerWinner(jackpot: jackpot, scenario) { record(scenario, cost) }
                }
            } else {
                for scenario in scenarios where scenario.winProbability < 1 {
                    record(scenario, .init(amount: 0, probability: 1 - scenario.winProbability))
                }
                for scenario in scenarios where scenario.winProbability > 0 {
                    record(scenario, liability.costOnce(jackpot: jackpot, scenario))
                }
            }
        }
        return NetRevenueDistribution(outcomes)
    }

    /// Every scenario as if the jackpot were won by one ticket.
    func won(jackpot: Double, scenarios: [SalesScenario]) -> [DrawOutlook.WonScenario] {
        var won: [DrawOutlook.WonScenario] = []
        won.reserveCapacity(secondaryLevels.count * scenarios.count)
        for scenario in scenarios {
            let prize = liability.prizeIfWon(jackpot: jackpot, sales: scenario.sales)
            for level in secondaryLevels {
                won.append(.init(payouts: level.multiple * scenario.secondary + prize, sales: scenario.sales))
            }
        }
        return won
    }
}
