extension SimulatedCountry {
    /// The six countries of the sample world: three families of demand, each once with a history that covers the best
    /// jackpot and once with one that ends below it.
    ///
    /// - Source: reference/simulate.py, function default_countries.
    public static let samples = [aland, borduria, carpania, drachen, elbonia, florin]

    private static let aland = sample("aland") { _ in }

    private static let borduria = sample("borduria") {
        $0.family = .saturating(elasticity: 0.55, scale: 6e6)
        $0.fatigue = 0.08
        $0.baseTickets = 1.2e6
        $0.chance = 6e-8
        $0.clustering = 0.8
        $0.secondaryVariation = 0.15
        $0.cash = 20e6
    }

    private static let carpania = sample("carpania") {
        $0.family = .fever(elasticity: 0.28, threshold: 6e6, width: 0.20, extra: 0.25)
        $0.fatigue = 0.10
        $0.historicCap = 9e6
        $0.baseTickets = 3e6
        $0.chance = 3e-8
        $0.mayFallBeforeWon = false
    }

    private static let drachen = sample("drachen") {
        $0.family = .constantElasticity(0.45)
        $0.fatigue = 0.10
        $0.historicCap = 3e6
        $0.historicGrowth = 0.05
        $0.baseTickets = 1.5e6
        $0.chance = 5e-8
    }

    private static let elbonia = sample("elbonia") {
        $0.family = .saturating(elasticity: 0.80, scale: 8e6)
        $0.fatigue = 0.10
        $0.historicCap = 3e6
        $0.historicGrowth = 0.05
        $0.baseTickets = 1.6e6
        $0.chance = 3.6e-8
        $0.mayFallBeforeWon = false
        $0.cash = 20e6
    }

    private static let florin = sample("florin") {
        $0.family = .fever(elasticity: 0.30, threshold: 6e6, width: 0.20, extra: 0.30)
        $0.fatigue = 0.08
        $0.historicCap = 3e6
        $0.historicGrowth = 0.05
        $0.baseTickets = 2.5e6
        $0.chance = 3.5e-8
    }

    private static func sample(_ name: String, _ adapt: (inout SimulatedCountry) -> Void) -> SimulatedCountry {
        var country = SimulatedCountry(name: name)
        adapt(&country)
        return country
    }
}
