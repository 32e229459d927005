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
    ///   - past: weeks that had been published at the origin and count for the fit.
    init(_ recipe: SalesRecipe, past: [Observation]) {
        let centre = Spread.median(past.compactMap(\.logTickets)) ?? 0
        var columns = [DesignColumn(kind: .intercept, at: 0, prior: recipe.belief(centre, 2))]
        for term in recipe.terms { columns += recipe.columns(of: term, past: past) }
        self.columns = columns
    }

    /// Positions of the columns that make the slope in log jackpot, the rising order of their knots.
    var slopeColumns: [Int] {
        columns.indices.filter { columns[$0].kind == .jackpot || columns[$0].kind == .hinge }
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
}

extension SalesRecipe {
    /// Special draws are told from the rest where the largest past jackpot is this many times the 98th percentile.
    private static let specialFactor = 1.5

    fileprivate func belief(_ centre: Double, _ deviation: Double) -> CoefficientPrior {
        switch prior {
        case .literature: CoefficientPrior(centre: centre, deviation: deviation)
        case .flat: CoefficientPrior(centre: 0, deviation: 1e3)
        }
    }

    fileprivate func columns(of term: RecipeTerm, past: [Observation]) -> [DesignColumn] {
        switch term {
        case .jackpot, .hinges, .specials, .reference, .rollovers: jackpotColumns(of: term, past: past)
        case .season: (0..<4).map { DesignColumn(kind: .season, at: Double($0), prior: belief(0, 0.1)) }
        case .holidays:
            Set(past.map(\.features.holiday)).filter { $0 != 0 }.sorted().map {
                DesignColumn(kind: .holiday, at: Double($0), prior: belief(0, 0.07))
            }
        case .promo:
            past.contains(where: \.features.promo)
                ? [DesignColumn(kind: .promo, at: 0, prior: belief(0.05, 0.1))] : []
        case .trend:
            [DesignColumn(kind: .trend, at: Double(past.last?.features.weekIndex ?? 0), prior: belief(0, 0.03))]
        }
    }

    /// A game without a jackpot on record for at least half of the weeks has no such columns.
    private func jackpotColumns(of term: RecipeTerm, past: [Observation]) -> [DesignColumn] {
        guard 2 * past.count(where: \.hasOwnJackpot) >= max(past.count, 1) else { return [] }
        let jackpots = past.compactMap(\.features.logJackpot).sorted()
        let quantile = { (probability: Double) in Spread.quantile(probability, ofSorted: jackpots) ?? 0 }
        switch term {
        case .jackpot: return [DesignColumn(kind: .jackpot, at: quantile(0.5), prior: belief(0.35, 0.25))]
        case .hinges:
            return hingeQuantiles.map { DesignColumn(kind: .hinge, at: quantile($0), prior: belief(0, 0.15)) }
        case .specials:
            let stretch = (jackpots.last ?? 0) - quantile(0.98)
            guard stretch > log(Self.specialFactor) else { return [] }
            return [DesignColumn(kind: .hinge, at: quantile(0.98), prior: belief(0, 0.25))]
        case .reference:
            return [DesignColumn(kind: .reference, at: quantile(0.5), prior: belief(-0.08, 0.06))]
        case .rollovers: return [DesignColumn(kind: .rollovers, at: 0, prior: belief(0.005, 0.01))]
        case .season, .holidays, .promo, .trend: return []
        }
    }
}
