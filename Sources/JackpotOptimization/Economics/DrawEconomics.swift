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
        let ledger = DrawLedger(self)
        let scenarios = ledger.scenarios(tickets: tickets, weights: weights)
        let cost = { (scenario: SalesScenario) in ledger.liability.expectedCost(jackpot: jackpot, scenario) }
        return DrawOutlook(
            jackpot: jackpot,
            expectedTickets: scenarios.mean(\.tickets),
            expectedSales: scenarios.mean(\.sales),
            winProbabilities: scenarios.map(\.winProbability),
            winProbability: scenarios.mean(\.winProbability),
            expectedSecondaryPrizes: scenarios.mean(\.secondary),
            expectedContribution: scenarios.mean(\.contribution),
            expectedJackpotCost: scenarios.mean(cost),
            expectedNetRevenue: scenarios.mean { $0.keep - cost($0) },
            netRevenue: ledger.netRevenue(jackpot: jackpot, scenarios: scenarios),
            ifWon: ledger.won(jackpot: jackpot, scenarios: scenarios)
        )
    }

    /// What one jackpot is expected to bring, without the distribution: for plans that ask this very often.
    ///
    /// - Parameters: as of `outlook`.
    /// - Returns: expected net revenue and the probability of a winner, the very numbers of the outlook.
    public func prospect(jackpot: Double, tickets: [Double], weights: [Double]) -> WeekProspect {
        precondition(tickets.count == weights.count, "one weight for each scenario")
        return DrawLedger(self).prospect(jackpot: jackpot, tickets: tickets, weights: weights)
    }

    /// What a draw that sold so many tickets was expected to pay its players, currency units.
    public func expectedPayouts(jackpot: Double, tickets: Double) -> Double {
        let ledger = DrawLedger(self)
        let scenario = ledger.scenario(tickets: tickets, weight: 1)
        return scenario.secondary + scenario.contribution + ledger.liability.expectedCost(jackpot: jackpot, scenario)
    }
}
