internal import Learning
internal import Lottery
internal import XGBoost

/// Takes the forecasts of a model apart; an average adds what its members add, divided by their number.
struct ForecastExplainer {
    private let members: [[ForecastPart]]

    /// Makes a model ready to be taken apart.
    ///
    /// - Parameters:
    ///   - model: the model.
    ///   - usual: draws whose average the core's terms are measured from, at least one.
    /// - Throws: `XGBoostError` for trees that cannot be read.
    init(_ model: SalesModel, usual: [DrawFeatures]) throws(XGBoostError) {
        self.members = try model.members.map { member throws(XGBoostError) in
            try Self.parts(of: member, model, usual)
        }
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

    private static func parts(
        of member: ModelFamily,
        _ model: SalesModel,
        _ usual: [DrawFeatures]
    ) throws(XGBoostError) -> [ForecastPart] {
        let core: [ForecastPart] = [.columns(model.core, usual: usual), .levels(model.core)]
        switch member {
        case .coreWithTrees:
            guard let stored = model.residualTrees else { return core }
            let trees = try ResidualTrees(json: stored.booster)
            return core + [.residualTrees(trees, stored.design(seesSales: false))]
        case .trees:
            guard let stored = model.plainTrees else { return core }
            let trees = try GradientBoostedTrees(json: stored.booster)
            return [.plainTrees(trees, stored.design(seesSales: true), usual: usual)]
        case .core, .average, .ridge, .poisson, .logLog, .seasonalNaive: return core
        }
    }
}

extension Contributions {
    fileprivate func divided(by count: Double) -> Contributions {
        Contributions(base: base / count, terms: terms.map { Term(feature: $0.feature, amount: $0.amount / count) })
    }
}
