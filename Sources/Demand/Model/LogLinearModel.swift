internal import Foundation
internal import Learning

/// A fitted log-linear model of sales: columns, coefficients, and the levels that past residuals carry forward.
public struct LogLinearModel: Hashable, Sendable, Codable {
    /// How it was made.
    public let recipe: SalesRecipe
    /// Its columns.
    public let layout: DesignLayout
    /// One per column.
    public let coefficients: [Double]
    /// One per column.
    public let standardErrors: [Double]
    /// Robust standard deviation of what the columns leave, log scale.
    public let deviation: Double
    /// Largest residual that a level takes in, log scale.
    public let clip: Double
    /// Share of each level that is carried forward, in the recipe's order.
    public let levelWeights: [Double]
    /// Whether the game has jackpots on record: then draws without one teach no level.
    public let hasJackpots: Bool

    /// log(1 + tickets) without the levels.
    func coreLogTickets(_ draw: DrawFeatures) -> Double {
        var sum = 0.0
        for (column, coefficient) in zip(layout.columns, coefficients) { sum += coefficient * column.value(draw) }
        return sum
    }

    /// The levels after a past, as a draw meets them.
    func levels(for draw: DrawFeatures, after past: some BidirectionalCollection<Observation>) -> [Double] {
        var levels = ResidualLevels(recipe.levels, clip: clip)
        for week in past.suffix(reach) where teachesLevels(week) {
            guard let actual = week.logTickets else { continue }
            levels.take(actual - coreLogTickets(week.features), of: week.features)
        }
        return levels.values(for: draw)
    }

    /// What the levels add to a forecast.
    func levelAddition(to draw: DrawFeatures, after past: some BidirectionalCollection<Observation>) -> Double {
        zip(levelWeights, levels(for: draw, after: past)).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Special draws, and draws whose jackpot is unknown, say nothing of the level of the others.
    func teachesLevels(_ week: Observation) -> Bool {
        week.features[.special] == 0 && (week.hasOwnJackpot || !hasJackpots)
    }

    /// Older residuals weigh less than a thousandth: cutting them keeps an update short without changing a forecast.
    private var reach: Int {
        let longest = recipe.levels.map { $0.halfLife * ($0.isOfWeekday ? 7 : 1) }.max() ?? 0
        return Int(10 * longest)
    }
}
