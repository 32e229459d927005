public import Lottery

/// The money of one draw: what the terms of a lottery make of a jackpot and of the tickets it sells.
///
/// Pure arithmetic on currency units as `Double`; every number is a finite sum over the scenarios given.
///
/// - Source: SCIENCE 2 and 3: `ENR(J) = sum of weight × [keep - cost of the jackpot]` with
///   `keep = (1 - secondary - charity - commission - duty - contribution) × sales - cost × tickets - fixed`.
public struct DrawEconomics: Hashable, Sendable {
    /// Price of one ticket.
    public let ticketPrice: Money
    /// What the draw promises its players.
    public let prizes: PrizeScheme
    /// What leaves the sales.
    public let deductions: Deductions

    /// Collects the terms.
    public init(ticketPrice: Money, prizes: PrizeScheme, deductions: Deductions) {
        self.ticketPrice = ticketPrice
        self.prizes = prizes
        self.deductions = deductions
    }

    /// Everything that one jackpot would bring.
    ///
    /// - Parameters:
    ///   - jackpot: the announced jackpot, currency units.
    ///   - tickets: tickets sold in each scenario, 0 or more.
    ///   - weights: probability of each scenario, same length; they sum to 1.
    /// - Returns: expectations over the scenarios, and the distribution of net revenue.
    public func outlook(jackpot: Double, tickets: [Double], weights: [Double]) -> DrawOutlook {
        precondition(tickets.count == weights.count, "one weight for each scenario")
        let liability = JackpotLiability(prizes)
        let scenarios = zip(tickets, weights).map { scenario(tickets: $0, weight: $1, liability: liability) }
        let mean = { (value: (Scenario) -> Double) in scenarios.reduce(0) { $0 + $1.weight * value($1) } }
        let cost = { (scenario: Scenario) in
            liability.expectedCost(jackpot: jackpot, tickets: scenario.tickets, sales: scenario.sales)
        }
        return DrawOutlook(
            jackpot: jackpot,
            expectedTickets: mean(\.tickets),
            expectedSales: mean(\.sales),
            winProbabilities: scenarios.map(\.winProbability),
            winProbability: mean(\.winProbability),
            expectedSecondaryPrizes: mean(\.secondary),
            expectedContribution: mean(\.contribution),
            expectedJackpotCost: mean(cost),
            expectedNetRevenue: mean { $0.keep - cost($0) },
            netRevenue: distribution(jackpot: jackpot, scenarios: scenarios, liability: liability),
            ifWon: scenarios.flatMap { won(jackpot: jackpot, scenario: $0, liability: liability) }
        )
    }

    /// What a draw that sold so many tickets was expected to pay its players, currency units.
    public func expectedPayouts(jackpot: Double, tickets: Double) -> Double {
        let liability = JackpotLiability(prizes)
        let scenario = scenario(tickets: tickets, weight: 1, liability: liability)
        let cost = liability.expectedCost(jackpot: jackpot, tickets: tickets, sales: scenario.sales)
        return scenario.secondary + scenario.contribution + cost
    }
}

extension DrawEconomics {
    /// One sales scenario before the jackpot is drawn.
    private struct Scenario {
        var weight: Double
        var tickets: Double
        var sales: Double
        var secondary: Double
        var contribution: Double
        /// What is left of the sales before the jackpot is paid, with lower prizes at their mean.
        var keep: Double
        var winProbability: Double
    }

    private func scenario(tickets: Double, weight: Double, liability: JackpotLiability) -> Scenario {
        let sales = ticketPrice.units * tickets
        let contribution = liability.contribution(sales: sales)
        let retained = 1 - prizes.secondaryShare.fraction - deductions.shareOfSales
        let costs = deductions.costPerTicket.units * tickets + deductions.fixedCost.units
        return Scenario(
            weight: weight,
            tickets: tickets,
            sales: sales,
            secondary: prizes.secondaryShare.fraction * sales,
            contribution: contribution,
            keep: retained * sales - contribution - costs,
            winProbability: liability.winProbability(tickets: tickets)
        )
    }

    private var secondaryLevels: [SecondaryPrizes.Level] {
        SecondaryPrizes(variation: prizes.secondaryVariation).levels
    }

    private func distribution(
        jackpot: Double,
        scenarios: [Scenario],
        liability: JackpotLiability
    ) -> NetRevenueDistribution {
        let levels = secondaryLevels
        var outcomes: [NetRevenueDistribution.Outcome] = []
        for scenario in scenarios {
            let costs = liability.costs(jackpot: jackpot, tickets: scenario.tickets, sales: scenario.sales)
            for level in levels {
                let keep = scenario.keep - (level.multiple - 1) * scenario.secondary
                let mass = scenario.weight * level.probability
                outcomes += costs.map { .init(netRevenue: keep - $0.amount, probability: mass * $0.probability) }
            }
        }
        return NetRevenueDistribution(outcomes)
    }

    private func won(jackpot: Double, scenario: Scenario, liability: JackpotLiability) -> [DrawOutlook.WonScenario] {
        let prize = liability.prizeIfWon(jackpot: jackpot, sales: scenario.sales)
        return secondaryLevels.map { level in
            DrawOutlook.WonScenario(payouts: level.multiple * scenario.secondary + prize, sales: scenario.sales)
        }
    }
}
