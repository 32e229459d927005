internal import Foundation
internal import Learning

/// A log-linear model together with what is only known at its fit.
struct LogLinearFit {
    let model: LogLinearModel
    let regression: RidgeFit
    /// The weeks that were fitted.
    let weeks: [Observation]
    /// What the levels carry into each of them.
    let carried: [Double]

    /// Half-lives after which a week no longer counts: its weight is below 1/16.
    private static let halfLivesKept = 4.0
    /// Belief in the weight of a level.
    private static let levelPrior = CoefficientPrior(centre: 0.35, deviation: 0.15)

    /// Fits a recipe to what had been published.
    init(_ recipe: SalesRecipe, past: some Collection<Observation>) throws(RegressionError) {
        let weeks = Self.usable(past, recipe)
        let layout = DesignLayout(recipe, past: weeks)
        let design = layout.matrix(weeks.map(\.features))
        let target = weeks.map { $0.logTickets ?? 0 }
        let regression = try Self.regression(recipe, layout).fit(
            design,
            target: target,
            weights: Self.weights(weeks, recipe)
        )
        let levels = Self.levels(regression, recipe)
        let levelWeights = try Self.levelWeights(regression, levels)
        self.model = LogLinearModel(
            recipe: recipe,
            layout: layout,
            coefficients: regression.coefficients,
            standardErrors: regression.standardErrors,
            deviation: regression.deviation,
            levelWeights: levelWeights
        )
        self.regression = regression
        self.weeks = weeks
        self.carried = (0..<levels.rows).map { row in
            zip(levelWeights, levels[row: row]).reduce(0) { $0 + $1.0 * $1.1 }
        }
    }

    /// Fitted log tickets of each week, what was carried into it included.
    var fitted: [Double] {
        weeks.indices.map { index in
            let core = (weeks[index].logTickets ?? 0) - regression.residuals[index]
            return core + (carried.isEmpty ? 0 : carried[index])
        }
    }

    /// Missing weeks stay out, and so do those before any jackpot was known where later ones have it.
    private static func usable(_ past: some Collection<Observation>, _ recipe: SalesRecipe) -> [Observation] {
        let reach = recipe.ageHalfLifeWeeks.map { Int($0 * halfLivesKept) } ?? past.count
        let recent = past.suffix(reach).filter { $0.logTickets != nil }
        let hasJackpot = 2 * recent.count(where: \.hasOwnJackpot) >= max(recent.count, 1)
        return hasJackpot ? recent.filter { $0.features.logJackpot != nil } : recent
    }

    private static func regression(_ recipe: SalesRecipe, _ layout: DesignLayout) -> RidgeRegression {
        let slopes = layout.slopeColumns
        let demands = recipe.slopeFloor.map { floor in
            slopes.indices.map { LinearInequality(sumOf: Array(slopes[...$0]), atLeast: floor) }
        }
        return RidgeRegression(
            priors: layout.columns.map(\.prior),
            huber: recipe.huber,
            inequalities: demands ?? []
        )
    }

    private static func weights(_ weeks: [Observation], _ recipe: SalesRecipe) -> [Double] {
        guard let halfLife = recipe.ageHalfLifeWeeks, let last = weeks.last?.features.weekIndex else {
            return [Double](repeating: 1, count: weeks.count)
        }
        return weeks.map { pow(0.5, Double(last - $0.features.weekIndex) / halfLife) }
    }

    /// The levels before each week, one column per half-life.
    private static func levels(_ regression: RidgeFit, _ recipe: SalesRecipe) -> DesignMatrix {
        let halfLives = recipe.levelHalfLivesWeeks
        var matrix = DesignMatrix(features: halfLives.map { "level of \($0) weeks" })
        var levels = ResidualLevels(halfLives: halfLives, clip: 3 * regression.deviation)
        for residual in regression.residuals {
            matrix.append(levels.values)
            levels.take(residual)
        }
        return matrix
    }

    /// How much of each level the next residual kept, drawn towards the belief.
    private static func levelWeights(
        _ regression: RidgeFit,
        _ levels: DesignMatrix
    ) throws(RegressionError) -> [Double] {
        guard levels.columns > 0 else { return [] }
        let priors = levels.features.map { _ in levelPrior }
        return try RidgeRegression(priors: priors)
            .fit(levels, target: regression.residuals, weights: regression.weights).coefficients
    }
}
