internal import Foundation
internal import Learning
internal import Lottery
internal import XGBoost

/// A fitted model of some family, ready to forecast.
enum SalesForecaster {
    case logLinear(LogLinearModel)
    case boosted(LogLinearModel, ResidualTrees, TreeDesign)
    case trees(GradientBoostedTrees, TreeDesign)
    case poisson(PoissonModel, DesignLayout)
    case seasonalNaive(season: Int)
    indirect case average([SalesForecaster])

    /// log(1 + tickets), median, of draws of one period that differ in their jackpots.
    ///
    /// - Parameters:
    ///   - draws: the draws.
    ///   - past: periods published before them.
    ///   - ahead: periods from the last published one to theirs.
    /// - Returns: one value per draw.
    /// - Throws: `XGBoostError`.
    func logTickets(
        of draws: [DrawFeatures],
        after past: some BidirectionalCollection<Observation>,
        ahead: Int
    ) throws(XGBoostError) -> [Double] {
        guard let first = draws.first else { return [] }
        switch self {
        case .logLinear(let model):
            let level = model.levelAddition(to: first, after: past)
            return draws.map { model.coreLogTickets($0) + level }
        case .boosted(let model, let trees, let design):
            let level = model.levelAddition(to: first, after: past)
            let additions = try trees.additions(for: design.matrix(draws))
            return zip(draws, additions).map { model.coreLogTickets($0) + level + $1 }
        case .trees(let trees, let design):
            return zip(draws, try trees.predictions(for: design.matrix(draws))).map { $0[.usualSales] + $1 }
        case .poisson(let model, let layout):
            return model.predictions(for: layout.matrix(draws)).map { log1p($0) }
        case .seasonalNaive(let season):
            let known = past.lazy.map(\.logTickets)
            // Younger than a season, the last value stands in.
            let naive = SeasonalNaive(season: max(season + 1 - ahead, 1)).forecast(after: known)
            let answer = naive ?? known.last { $0 != nil } ?? nil
            return draws.map { _ in answer ?? 0 }
        case .average(let members):
            var sums = [Double](repeating: 0, count: draws.count)
            for member in members {
                let answers = try member.logTickets(of: draws, after: past, ahead: ahead)
                for index in sums.indices { sums[index] += answers[index] / Double(members.count) }
            }
            return sums
        }
    }
}

extension SalesForecaster {
    /// Grows trees on what the core and its levels leave.
    static func boosted(_ fit: LogLinearFit, seed: UInt64) throws(XGBoostError) -> SalesForecaster {
        let design = TreeDesign.residual(fit.weeks)
        let trees = try ResidualTrees(
            design.matrix(fit.weeks.map(\.features)),
            target: fit.weeks.map { $0.logTickets ?? 0 },
            base: fit.fitted,
            weights: fit.regression.weights,
            parameters: BoosterParameters(directions: design.directions, seed: seed)
        )
        return .boosted(fit.model, trees, design)
    }

    /// Grows trees on sales over the usual ones; periods before any sales were published are left out.
    static func trees(_ fit: LogLinearFit, seed: UInt64) throws(XGBoostError) -> SalesForecaster {
        let known = fit.weeks.indices.filter { !fit.weeks[$0].features[.usualSales].isNaN }
        let weeks = known.map { fit.weeks[$0] }
        let design = TreeDesign.plain(weeks)
        let trees = try GradientBoostedTrees(
            design.matrix(weeks.map(\.features)),
            target: weeks.map { ($0.logTickets ?? 0) - $0.features[.usualSales] },
            weights: known.map { fit.regression.weights[$0] },
            parameters: BoosterParameters(directions: design.directions, seed: seed)
        )
        return .trees(trees, design)
    }

    /// Fits a Poisson regression on the columns of a log-linear fit.
    static func poisson(_ fit: LogLinearFit) throws(PoissonRegressionError) -> SalesForecaster {
        let layout = fit.model.layout
        let regression = PoissonRegression(priors: layout.columns.map(\.prior))
        let model = try regression.fit(
            layout.matrix(fit.weeks.map(\.features)),
            target: fit.weeks.map { expm1($0.logTickets ?? 0) },
            weights: fit.regression.weights
        ).model
        return .poisson(model, layout)
    }

    /// The same trees on another core.
    func replacingCore(_ model: LogLinearModel) -> SalesForecaster {
        guard case .boosted(_, let trees, let design) = self else { return .logLinear(model) }
        return .boosted(model, trees, design)
    }
}
