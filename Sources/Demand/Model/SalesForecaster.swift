internal import Foundation
internal import Learning
internal import Lottery
internal import XGBoost

/// One interface over the families: a fitted model that forecasts log tickets of draws from what was published.
enum SalesForecaster {
    /// Core, ridge and log-log.
    case logLinear(LogLinearModel)
    /// The core and trees on what it leaves.
    case boosted(LogLinearModel, ResidualTrees, TreeDesign)
    /// The same week of last year, whatever is announced.
    case seasonalNaive

    /// log(1 + tickets) of each draw, median.
    ///
    /// - Parameters:
    ///   - draws: the draws, all of the same coming week.
    ///   - past: what had been published.
    ///   - weeksAhead: weeks from the last published one to the draw's.
    /// - Returns: one number per draw.
    /// - Throws: what XGBoost says.
    func logTickets(
        of draws: [DrawFeatures],
        after past: some BidirectionalCollection<Observation>,
        weeksAhead: Int
    ) throws(XGBoostError) -> [Double] {
        switch self {
        case .logLinear(let model):
            let level = model.levelAddition(after: past)
            return model.coreLogTickets(draws).map { $0 + level }
        case .boosted(let model, let trees, let design):
            let level = model.levelAddition(after: past)
            let additions = try trees.additions(for: design.matrix(draws))
            return zip(model.coreLogTickets(draws), additions).map { $0 + level + $1 }
        case .seasonalNaive:
            let known = past.lazy.map(\.logTickets)
            // Younger than a year, the last value stands in.
            let naive = SeasonalNaive(season: 53 - weeksAhead).forecast(after: known)
            let answer = naive ?? known.last { $0 != nil } ?? nil
            return draws.map { _ in answer ?? 0 }
        }
    }
}

extension SalesForecaster {
    /// Grows trees on what a fit of the core leaves.
    static func boosted(_ fit: LogLinearFit, seed: UInt64) throws(XGBoostError) -> SalesForecaster {
        let design = TreeDesign(largestLogJackpot: fit.weeks.compactMap(\.features.logJackpot).max())
        let trees = try ResidualTrees(
            design.matrix(fit.weeks.map(\.features)),
            target: fit.weeks.map { $0.logTickets ?? 0 },
            base: fit.fitted,
            weights: fit.regression.weights,
            parameters: BoosterParameters(directions: TreeDesign.directions, seed: seed)
        )
        return .boosted(fit.model, trees, design)
    }

    /// The same trees on a newer core.
    func replacingCore(_ model: LogLinearModel) -> SalesForecaster {
        guard case .boosted(_, let trees, let design) = self else { return .logLinear(model) }
        return .boosted(model, trees, design)
    }
}
