public import JackpotOptimization
internal import Lottery

/// A simulated country whose jackpots a policy decides week by week, each decision leading to the next.
///
/// Luck depends on seed and week alone: policies differ in nothing but their jackpots. A loop starts with weeks of the
/// historic policy, from which a model learns, and is scored on the weeks after them.
///
/// - Source: SCIENCE 5.
public struct ClosedLoop: Hashable, Sendable {
    /// The country.
    public let country: SimulatedCountry
    /// The rules.
    public let world: LoopWorld
    /// Seed of all luck.
    public let seed: UInt64
    /// Weeks of the historic policy before the judged ones.
    public let historyWeeks: Int
    /// Judged weeks.
    public let weeks: Int

    /// Describes a loop.
    public init(_ country: SimulatedCountry, world: LoopWorld, seed: UInt64, historyWeeks: Int, weeks: Int) {
        self.country = country
        self.world = world
        self.seed = seed
        self.historyWeeks = historyWeeks
        self.weeks = weeks
    }

    /// Plays the loop.
    ///
    /// - Returns: the score of the judged weeks.
    /// - Throws: `InvalidValue` for impossible laws, `DemandError` where no model can be trained.
    public func play(_ policy: LoopPolicy) throws -> LoopScore {
        var market = try SimulatedMarket(country, seed: seed, weeks: historyWeeks + weeks + Self.plannedWeeks)
        for _ in 0..<historyWeeks { market.play(jackpot: HistoricPolicy().jackpot(in: market)) }
        market.cash = world.startingCash(of: country)
        let configuration = try CountryConfiguration(country, in: world)
        var decider = try policy.decider(market, configuration)
        let safetyNet = configuration.constraints.cash?.safetyNet.units ?? 0
        var score = LoopScore()
        for _ in 0..<weeks {
            let choice = try decider.choice(in: market)
            let draw = market.play(jackpot: choice.jackpot)
            score.add(choice, netRevenue: draw.luckAdjustedNetRevenue, isBreach: market.cash < safetyNet)
            market.cash = world.keptCash(market.cash, of: country)
        }
        return score
    }

    /// Weeks after the judged ones whose promotions the truth looks ahead to.
    private static let plannedWeeks = 26
}

extension LoopPolicy {
    /// Who decides for the policy.
    fileprivate func decider(
        _ market: SimulatedMarket,
        _ configuration: CountryConfiguration
    ) throws -> any LoopDecider {
        switch self {
        case .historic: HistoricDecider()
        case .notebook:
            try ModelDecider(.logLog, market, configuration: configuration) { LoopChoice(notebookOf: $0) }
        case .model(let family):
            try ModelDecider(family, market, configuration: configuration) { LoopChoice($0) }
        case .oracle: OracleDecider(market, configuration: configuration)
        }
    }
}
