internal import JackpotOptimization
internal import Lottery

/// Decides the jackpots of one closed loop, one after the other.
protocol LoopDecider {
    /// The jackpot of the coming draw.
    mutating func choice(in market: SimulatedMarket) throws -> LoopChoice
}

/// The rule that held before anybody decided.
struct HistoricDecider: LoopDecider {
    func choice(in market: SimulatedMarket) -> LoopChoice { LoopChoice(jackpot: HistoricPolicy().jackpot(in: market)) }
}

/// The product's optimizer on the true demand.
struct OracleDecider: LoopDecider {
    private static let horizon = 26

    private let configuration: CountryConfiguration
    private let noise: TrueNoise
    private var observed: ObservedMarket

    init(_ market: SimulatedMarket, configuration: CountryConfiguration) {
        var configuration = configuration
        // Nothing lies beyond the support of the truth.
        configuration.constraints.extrapolation = .lifted
        self.configuration = configuration
        self.noise = TrueNoise(market.country)
        self.observed = ObservedMarket(market)
    }

    mutating func choice(in market: SimulatedMarket) throws -> LoopChoice {
        observed.follow(market)
        let ladder = configuration.ladder
        let problem = try DecisionProblem(
            configuration: configuration,
            history: try observed.history(before: market),
            curve: try market.trueCurve(ladder: ladder, noise: noise, scenarios: configuration.forecast.scenarios),
            cash: Secret(try Money(units: market.cash)),
            demand: .effectIdentified
        )
        let outlook = try market.trueOutlook(draws: Self.horizon, ladder: ladder)
        let decision = try JackpotDecision(problem, outlook: outlook, points: configuration.decision.gridPoints)
        return LoopChoice(decision)
    }
}
