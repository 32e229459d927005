internal import Learning

extension DesignLayout {
    /// Periods whose circumstances the demands look at, the latest.
    private static let remembered = 156

    /// Sales must rise by at least so much per log jackpot: between all knots, in all circumstances seen.
    ///
    /// - Parameters:
    ///   - floor: the smallest slope.
    ///   - seen: the periods fitted; their promotions, weekdays and numbers of draws are the circumstances.
    /// - Returns: each demand once.
    func jackpotDemands(atLeast floor: Double, seen: [Observation]) -> [LinearInequality] {
        let knots = columns.flatMap(\.jackpotKnots)
        guard let first = knots.min() else { return [] }
        let places = Set([first - 1] + knots).sorted()
        let slopes = circumstances(seen).flatMap { draw in
            places.map { place in
                let there = draw.announcing(logJackpot: place)
                return columns.map { $0.jackpotSlope(there) }
            }
        }
        return Set(slopes).filter { $0.contains { $0 != 0 } }.sorted { $0.lexicographicallyPrecedes($1) }
            .map { LinearInequality(weights: $0, atLeast: floor) }
    }

    /// One draw for each combination of what changes the effect of the jackpot.
    private func circumstances(_ seen: [Observation]) -> [DrawFeatures] {
        let modifiers = Set(columns.flatMap(\.jackpotModifiers)).sorted { $0.rawValue < $1.rawValue }
        let recent = seen.suffix(Self.remembered).map(\.features)
        return Array(Dictionary(recent.map { draw in (modifiers.map { draw[$0] }, draw) }) { first, _ in first }.values)
    }
}

extension DesignColumn {
    /// Where the column's slope in log jackpot may change, or its origin.
    fileprivate var jackpotKnots: [Double] {
        factors.compactMap { factor in
            guard factor.feature == .logJackpot else { return nil }
            return switch factor.shape {
            case .from(let place), .above(let place): place
            case .within, .sine, .cosine: nil
            }
        }
    }

    /// What else the column's effect of the jackpot depends on.
    fileprivate var jackpotModifiers: [SalesFeature] {
        factors.contains { $0.feature == .logJackpot }
            ? factors.map(\.feature).filter { $0 != .logJackpot } : []
    }
}
