internal import Foundation
internal import Learning

/// A log-linear model and what its fit leaves for calibration, effects and residual trees.
struct LogLinearFit {
    /// The model.
    let model: LogLinearModel
    /// The last fit of the columns.
    let regression: RidgeFit
    /// The periods that count.
    let weeks: [Observation]
    /// What the levels added to each of them.
    let carried: [Double]

    /// A deviation below which residuals are never clipped: sales of very steady games still move by a few per cent.
    private static let leastClip = 0.03

    /// Fits columns and levels in turn: the columns to what the levels leave, the levels to what the columns leave.
    ///
    /// One pass fits each once. More passes part slow changes of the level from slow changes of the jackpot
    /// (Cochrane & Orcutt 1949, JASA 44:32).
    ///
    /// - Throws: `RegressionError` where no period counts or the columns cannot be told apart.
    init(_ recipe: SalesRecipe, past: some BidirectionalCollection<Observation>) throws(RegressionError) {
        let weeks = Self.usable(past, recipe)
        let layout = DesignLayout(recipe, past: weeks)
        let design = layout.matrix(weeks.map(\.features))
        let target = weeks.map { $0.logTickets ?? 0 }
        let ridge = RidgeRegression(
            priors: layout.columns.map(\.prior),
            huber: recipe.huber,
            inequalities: recipe.slopeFloor.map { layout.jackpotDemands(atLeast: $0, seen: weeks) } ?? []
        )
        let weights = Self.weights(weeks, recipe)
        let hasJackpots = Self.hasJackpots(weeks)
        var fit = try ridge.fit(design, target: target, weights: weights)
        let clip = 3 * max(fit.deviation, Self.leastClip)
        var carried = [Double](repeating: 0, count: weeks.count)
        var model = Self.model(recipe, layout, fit, clip, [], hasJackpots)
        for pass in 1...max(recipe.passes, 1) {
            if pass > 1 {
                fit = try ridge.fit(design, target: zip(target, carried).map { $0 - $1 }, weights: weights)
            }
            let left = zip(fit.residuals, carried).map { $0 + $1 }
            let levels = Self.levels(left, weeks, model)
            let shares = try Self.shares(of: levels, left, fit.weights, recipe)
            carried = (0..<weeks.count).map { row in zip(shares, levels[row: row]).reduce(0) { $0 + $1.0 * $1.1 } }
            model = Self.model(recipe, layout, fit, clip, shares, hasJackpots)
        }
        self.model = model
        self.regression = fit
        self.weeks = weeks
        self.carried = carried
    }

    /// Fitted log(1 + tickets) with the levels, one per period.
    var fitted: [Double] { zip(weeks, carried).map { model.coreLogTickets($0.features) + $1 } }

    /// Standard error of the slope in log jackpot beyond the largest knot, in ordinary circumstances; 0 without a jackpot.
    var farSlopeError: Double {
        guard let draw = weeks.ordinaryDraw else { return 0 }
        let far = draw.announcing(logJackpot: 1e3)
        let slopes = model.layout.columns.map { $0.jackpotSlope(far) }
        return slopes.contains { $0 != 0 } ? regression.standardError(of: slopes) : 0
    }

    private static func usable(
        _ past: some BidirectionalCollection<Observation>,
        _ recipe: SalesRecipe
    ) -> [Observation] {
        let reach = recipe.ageHalfLife.map { Int($0 * recipe.halfLivesKept) } ?? past.count
        let recent = past.suffix(reach).filter { $0.logTickets != nil }
        return hasJackpots(recent) ? recent.filter(\.hasOwnJackpot) : Array(recent)
    }

    private static func hasJackpots(_ weeks: some Collection<Observation>) -> Bool {
        2 * weeks.count(where: \.hasOwnJackpot) >= max(weeks.count, 1)
    }

    private static func weights(_ weeks: [Observation], _ recipe: SalesRecipe) -> [Double] {
        guard let halfLife = recipe.ageHalfLife else { return [Double](repeating: 1, count: weeks.count) }
        return weeks.indices.map { pow(0.5, Double(weeks.count - 1 - $0) / halfLife) }
    }

    private static func levels(_ left: [Double], _ weeks: [Observation], _ model: LogLinearModel) -> DesignMatrix {
        var matrix = DesignMatrix(features: model.recipe.levels.map { "level of \($0.halfLife) periods" })
        guard !model.recipe.levels.isEmpty else { return matrix }
        matrix.reserve(rows: weeks.count)
        var levels = ResidualLevels(model.recipe.levels, clip: model.clip)
        for (week, residual) in zip(weeks, left) {
            matrix.append(levels.values(for: week.features))
            if model.teachesLevels(week) { levels.take(residual, of: week.features) }
        }
        return matrix
    }

    private static func shares(
        of levels: DesignMatrix,
        _ left: [Double],
        _ weights: [Double],
        _ recipe: SalesRecipe
    ) throws(RegressionError) -> [Double] {
        guard levels.columns > 0 else { return [] }
        let priors = levels.features.map { _ in recipe.levelPrior }
        return try RidgeRegression(priors: priors).fit(levels, target: left, weights: weights).coefficients
    }

    private static func model(
        _ recipe: SalesRecipe,
        _ layout: DesignLayout,
        _ fit: RidgeFit,
        _ clip: Double,
        _ shares: [Double],
        _ hasJackpots: Bool
    ) -> LogLinearModel {
        LogLinearModel(
            recipe: recipe,
            layout: layout,
            coefficients: fit.coefficients,
            standardErrors: fit.standardErrors,
            deviation: fit.deviation,
            clip: clip,
            levelWeights: shares,
            hasJackpots: hasJackpots
        )
    }
}
