internal import Foundation
internal import Learning

/// The columns of a log-linear model, laid out from the past of its origin: knots, centres and codes seen.
public struct DesignLayout: Hashable, Sendable, Codable {
    /// In order.
    public let columns: [DesignColumn]

    /// Lays out the columns of a recipe.
    ///
    /// - Parameters:
    ///   - recipe: the terms wanted; those that the past says nothing of are left out.
    ///   - past: periods that had been published at the origin and count for the fit.
    init(_ recipe: SalesRecipe, past: [Observation]) {
        let seen = SeenDraws(past)
        let centre = Spread.median(past.compactMap(\.logTickets)) ?? 0
        let intercept = DesignColumn("intercept", [], CoefficientPrior(centre: centre, deviation: 2))
        self.columns = [intercept] + recipe.terms.flatMap { recipe.columns(of: $0, seen) }
    }

    /// The design of these draws, one row each.
    func matrix(_ draws: some Collection<DrawFeatures>) -> DesignMatrix {
        var matrix = DesignMatrix(features: columns.map(\.name))
        matrix.reserve(rows: draws.count)
        var row = [Double](repeating: 0, count: columns.count)
        for draw in draws {
            for index in columns.indices { row[index] = columns[index].value(draw) }
            matrix.append(row)
        }
        return matrix
    }

    /// Whether any column rises with the jackpot.
    var hasJackpot: Bool { columns.contains { $0.factors.contains { $0.feature == .logJackpot } } }

    /// The mean slope in log jackpot between two jackpots, given as logarithms, as a combination of coefficients.
    func meanSlope(of draw: DrawFeatures, from low: Double, to high: Double) -> [Double] {
        let rows = [low, high].map { row(draw.announcing(logJackpot: $0)) }
        return zip(rows[0], rows[1]).map { ($1 - $0) / (high - low) }
    }

    /// The values of one draw, one per column.
    func row(_ draw: DrawFeatures) -> [Double] { columns.map { $0.value(draw) } }
}
