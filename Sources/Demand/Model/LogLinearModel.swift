internal import Foundation
internal import Learning

/// A fitted log-linear model of tickets: coefficients on the columns of its layout, and how it carries its level.
public struct LogLinearModel: Hashable, Sendable, Codable {
    /// What it was made by.
    public let recipe: SalesRecipe
    /// Its columns.
    public let layout: DesignLayout
    /// One per column.
    public let coefficients: [Double]
    /// Posterior standard error of each, prior included.
    public let standardErrors: [Double]
    /// Robust standard deviation of the residuals of log tickets.
    public let deviation: Double
    /// Share of each level that the next week keeps, in the order of the recipe's half-lives.
    public let levelWeights: [Double]

    /// The core of log tickets for each draw, without the level.
    func coreLogTickets(_ draws: some Collection<DrawFeatures>) -> [Double] {
        draws.map { draw in
            var sum = 0.0
            for (column, coefficient) in zip(layout.columns, coefficients) { sum += coefficient * column.value(draw) }
            return sum
        }
    }

    /// What the published weeks' residuals add to the forecast of the next week, on log tickets.
    func levelAddition(after past: some Collection<Observation>) -> Double {
        guard let longest = recipe.levelHalfLivesWeeks.max() else { return 0 }
        // Older residuals weigh less than 2^-13: cutting them keeps an update short without changing a forecast.
        let recent = past.suffix(Int(13 * longest))
        let core = coreLogTickets(recent.map(\.features))
        var levels = ResidualLevels(halfLives: recipe.levelHalfLivesWeeks, clip: 3 * deviation)
        for (week, fitted) in zip(recent, core) {
            guard let actual = week.logTickets else { continue }
            levels.take(actual - fitted)
        }
        return zip(levelWeights, levels.values).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
