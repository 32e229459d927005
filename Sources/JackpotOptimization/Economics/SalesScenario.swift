/// One sales scenario of a draw before the jackpot is drawn; amounts in currency units.
struct SalesScenario {
    /// Its probability.
    var weight: Double
    /// Tickets sold.
    var tickets: Double
    /// Sales.
    var sales: Double
    /// Expected lower prizes.
    var secondary: Double
    /// Share of the sales that passes into the players' pool.
    var contribution: Double
    /// What is left of the sales before the jackpot is paid, with lower prizes at their mean.
    var keep: Double
    /// Probability that the jackpot is paid to anybody.
    var winProbability: Double
}

extension [SalesScenario] {
    /// The mean over the scenarios.
    func mean(_ value: (SalesScenario) -> Double) -> Double {
        var total = 0.0
        for scenario in self { total += scenario.weight * value(scenario) }
        return total
    }
}
