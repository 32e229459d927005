internal import Learning
internal import XGBoost

/// The features that residual trees see.
///
/// Jackpots are cut at the largest one seen, so that trees add no jump beyond it.
struct TreeDesign: Hashable, Sendable, Codable {
    /// Logarithm of the largest jackpot seen; nil where the game has none.
    let largestLogJackpot: Double?

    static let features = [
        "log_jackpot", "log_jackpot_over_reference", "rollovers", "season_sin_1", "season_cos_1", "season_sin_2",
        "season_cos_2", "holiday", "promo",
    ]

    /// Sales may not fall as the jackpot rises; everything else is free.
    static let directions: [BoosterParameters.Direction] = [.rising, .rising] + Array(repeating: .free, count: 7)

    func matrix(_ draws: some Collection<DrawFeatures>) -> DesignMatrix {
        var matrix = DesignMatrix(features: Self.features)
        matrix.reserve(rows: draws.count)
        for draw in draws {
            let jackpot = min(draw.logJackpot ?? 0, largestLogJackpot ?? 0)
            matrix.append([
                jackpot, jackpot - (draw.reference ?? 0), draw.rollovers, draw.season[0], draw.season[1],
                draw.season[2],
                draw.season[3], Double(draw.holiday), draw.promo ? 1 : 0,
            ])
        }
        return matrix
    }
}
