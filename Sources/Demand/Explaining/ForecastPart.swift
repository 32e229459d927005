internal import Learning
internal import Lottery
internal import XGBoost

/// A part of a model that can be taken apart by itself; the parts of a model add up on the log scale.
enum ForecastPart {
    /// The columns of a core: exact, measured from an average draw.
    case columns(LinearContributions, DesignLayout)
    /// The levels that a core carries forward: a term of their own.
    case levels(LogLinearModel)
    /// Trees on what a core leaves (SHAP).
    case residualTrees(ResidualTrees, TreeDesign)
    /// Trees without a core (SHAP), and the usual sales that they start from, measured from their mean.
    case plainTrees(GradientBoostedTrees, TreeDesign, meanUsualSales: Double)

    /// The core's columns against an average of draws.
    static func columns(_ core: LogLinearModel, usual: [DrawFeatures]) -> ForecastPart {
        let exact = LinearContributions(
            coefficients: core.coefficients,
            meansOf: core.layout.matrix(usual),
            weights: [Double](repeating: 1, count: usual.count)
        )
        return .columns(
            LinearContributions(
                features: core.layout.columns.map { $0.group?.rawValue ?? $0.name },
                coefficients: exact.coefficients,
                reference: exact.reference
            ),
            core.layout
        )
    }

    /// Trees without a core against an average of draws.
    static func plainTrees(_ trees: GradientBoostedTrees, _ design: TreeDesign, usual: [DrawFeatures]) -> ForecastPart {
        let levels = usual.map { $0[.usualSales] }.filter { !$0.isNaN }
        let mean = levels.reduce(0, +) / Double(max(levels.count, 1))
        return .plainTrees(trees, design, meanUsualSales: mean)
    }

    /// What each group adds to forecasts, one explanation for each.
    ///
    /// - Throws: `XGBoostError`.
    func contributions(to forecasts: [Circumstances]) throws(XGBoostError) -> [Contributions] {
        switch self {
        case .columns(let linear, let layout):
            return forecasts.map { linear.contributions(of: layout.row($0.draw)) }
        case .levels(let core):
            return forecasts.map { forecast in
                let addition = core.levelAddition(to: forecast.draw, after: forecast.past)
                return Contributions(base: 0, terms: [Self.term(.level, addition)])
            }
        case .residualTrees(let trees, let design):
            return design.grouped(try trees.contributions(for: design.matrix(forecasts.map(\.draw))))
        case .plainTrees(let trees, let design, let mean):
            let additions = design.grouped(try trees.contributions(for: design.matrix(forecasts.map(\.draw))))
            return zip(forecasts, additions).map { forecast, addition in
                let usual = Self.term(.usualSales, forecast.draw[.usualSales] - mean)
                return Contributions(base: mean, terms: [usual]) + addition
            }
        }
    }

    private static func term(_ group: ForecastGroup, _ amount: Double) -> Contributions.Term {
        Contributions.Term(feature: group.rawValue, amount: amount)
    }
}

extension TreeDesign {
    fileprivate func grouped(_ explanations: [Contributions]) -> [Contributions] {
        let groups = groups
        return explanations.map { $0.grouped { groups[$0]?.rawValue ?? $0 } }
    }
}
