internal import Lottery

/// What a jackpot may cost the operator in one sales scenario, by the mode of the prize scheme.
struct JackpotLiability {
    /// A cost and its probability.
    struct Cost {
        /// Currency units.
        var amount: Double
        /// Its probability.
        var probability: Double
    }

    let prizes: PrizeScheme
    private let win: WinProbability

    /// The liability under a prize scheme.
    init(_ prizes: PrizeScheme) {
        self.prizes = prizes
        win = WinProbability(prizes)
    }

    /// Probability that the jackpot is paid to anybody.
    func winProbability(tickets: Double) -> Double {
        switch prizes.mode {
        case .certain: tickets > 0 ? 1 : 0
        case .shared, .perWinner, .parimutuel: win.ofWinner(among: tickets)
        }
    }

    /// Share of these sales that passes into the players' pool.
    func contribution(sales: Double) -> Double {
        prizes.mode == .parimutuel ? prizes.contribution.fraction * sales : 0
    }

    /// What the operator pays if exactly one ticket wins: the jackpot, or the top-up of the players' pool.
    func costIfWon(jackpot: Double, sales: Double) -> Double {
        prizes.mode == .parimutuel ? max(0, jackpot - pool(sales: sales)) : jackpot
    }

    /// What players receive if exactly one ticket wins, whoever funds it.
    func prizeIfWon(jackpot: Double, sales: Double) -> Double {
        prizes.mode == .parimutuel ? max(jackpot, pool(sales: sales)) : jackpot
    }

    /// Expected cost to the operator, currency units.
    func expectedCost(jackpot: Double, tickets: Double, sales: Double) -> Double {
        switch prizes.mode {
        case .perWinner: jackpot * win.chance * tickets
        case .shared, .certain, .parimutuel:
            costIfWon(jackpot: jackpot, sales: sales) * winProbability(tickets: tickets)
        }
    }

    /// The same for a scenario, whose chance of a winner is known already.
    func expectedCost(jackpot: Double, _ scenario: SalesScenario) -> Double {
        switch prizes.mode {
        case .perWinner: jackpot * win.chance * scenario.tickets
        case .shared, .certain, .parimutuel:
            costIfWon(jackpot: jackpot, sales: scenario.sales) * scenario.winProbability
        }
    }

    /// The cost of a win where the jackpot is paid once, however many win.
    func costOnce(jackpot: Double, _ scenario: SalesScenario) -> Cost {
        Cost(amount: costIfWon(jackpot: jackpot, sales: scenario.sales), probability: scenario.winProbability)
    }

    /// Every possible cost where each winner is paid in full; probabilities sum to 1.
    func costsPerWinner(jackpot: Double, _ scenario: SalesScenario) -> [Cost] {
        let winners = WinnerDistribution(prizes, tickets: scenario.tickets)
        return winners.masses.enumerated().map { offset, mass in
            Cost(amount: jackpot * Double(winners.fewest + offset), probability: mass)
        }
    }

    private func pool(sales: Double) -> Double { prizes.reserve.units + contribution(sales: sales) }
}
