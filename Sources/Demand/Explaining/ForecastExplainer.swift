internal import Learning
internal import Lottery
internal import XGBoost

/// Takes forecasts apart; an average adds what its members add, divided by their number.
struct ForecastExplainer {
    private let members: [[ForecastPart]]

    /// Makes a forecaster ready to be taken apart.
    ///
    /// - Parameters:
    ///   - forecaster: one that a sales model makes.
    ///   - usual: draws whose average the core's terms are measured from, at least one.
    init(_ forecaster: SalesForecaster, usual: [DrawFeatures]) {
        self.members = Self.members(of: forecaster, usual)
    }

    /// What each group adds to forecasts, one explanation for each.
    ///
    /// - Throws: `XGBoostError`.
    func contributions(to forecasts: [Circumstances]) throws(XGBoostError) -> [Contributions] {
        var sums = forecasts.map { _ in Contributions(base: 0, terms: []) }
        for parts in members {
            for part in parts {
                let additions = try part.contributions(to: forecasts)
                for row in sums.indices { sums[row] = sums[row] + additions[row].divided(by: Double(members.count)) }
            }
        }
        return sums
    }

    private static func members(of forecaster: SalesForecaster, _ usual: [DrawFeatures]) -> [[ForecastPart]] {
        switch forecaster {
        case .logLinear(let core): [[.columns(core, usual: usual), .levels(core)]]
        case .boosted(let core, let trees, let design):
            [[.columns(core, usual: usual), .levels(core), .residualTrees(trees, design)]]
        case .trees(let trees, let design): [[.plainTrees(trees, design, usual: usual)]]
        case .average(let averaged): averaged.flatMap { members(of: $0, usual) }
        case .poisson, .seasonalNaive: preconditionFailure("no sales model is made of a baseline")
        }
    }
}

extension Contributions {
    fileprivate func divided(by count: Double) -> Contributions {
        Contributions(base: base / count, terms: terms.map { Term(feature: $0.feature, amount: $0.amount / count) })
    }
}
