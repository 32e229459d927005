internal import Demand
internal import JackpotOptimization
internal import Lottery

/// The product: a model trained every week on what was published, its sales curve, and the optimizer.
struct ModelDecider: LoopDecider {
    private let configuration: CountryConfiguration
    private let family: ModelFamily
    private let training: PastTraining
    private var observed: ObservedMarket
    private let answer: (JackpotDecision) -> LoopChoice

    /// A policy of a family.
    ///
    /// - Parameters:
    ///   - family: the family of models.
    ///   - market: the market after its history.
    ///   - configuration: its country.
    ///   - answer: what is taken from each decision.
    /// - Throws: `DemandError`.
    init(
        _ family: ModelFamily,
        _ market: SimulatedMarket,
        configuration: CountryConfiguration,
        taking answer: @escaping (JackpotDecision) -> LoopChoice
    ) throws {
        self.configuration = configuration
        self.family = family
        self.training = try PastTraining(configuration)
        self.observed = ObservedMarket(market)
        self.answer = answer
    }

    mutating func choice(in market: SimulatedMarket) throws -> LoopChoice {
        observed.follow(market)
        let history = try observed.history(before: market)
        let trained = try training.model(of: history, family: family)
        let curve = try trained.model.curve(
            history: history,
            ladder: configuration.ladder,
            scenarios: configuration.forecast.scenarios
        )
        let problem = try DecisionProblem(
            configuration: configuration,
            history: history,
            curve: curve,
            cash: Secret(try Money(units: market.cash)),
            demand: DemandKnowledge(trained.card.jackpotEffect)
        )
        let outlook = try trained.model.outlook(
            draws: configuration.decision.horizon,
            history: history,
            configuration: configuration
        )
        return answer(try JackpotDecision(problem, outlook: outlook, points: configuration.decision.gridPoints))
    }
}
