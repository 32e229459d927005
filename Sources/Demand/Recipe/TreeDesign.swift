internal import Learning
internal import XGBoost

/// The features that trees see.
///
/// Jackpots are cut at the largest one seen, so that trees add no jump beyond it.
struct TreeDesign: Hashable, Sendable, Codable {
    /// Logarithm of the largest jackpot seen; nil where the game has none.
    let largestLogJackpot: Double?
    /// The features after the two of the jackpot.
    let others: [SalesFeature]
    /// Whether the trees see the sales of the last period over the usual ones; trees on residuals do not.
    let seesSales: Bool

    /// What trees on the residuals of a core see.
    static func residual(_ past: [Observation]) -> TreeDesign { TreeDesign(past, seesSales: false) }

    /// What trees without a core see.
    static func plain(_ past: [Observation]) -> TreeDesign { TreeDesign(past, seesSales: true) }

    /// A stored design.
    init(largestLogJackpot: Double?, others: [SalesFeature], seesSales: Bool) {
        self.largestLogJackpot = largestLogJackpot
        self.others = others
        self.seesSales = seesSales
    }

    /// Features that never vary are left out: trees could not split on them.
    private init(_ past: [Observation], seesSales: Bool) {
        let seen = SeenDraws(past)
        self.init(
            largestLogJackpot: past.compactMap(\.features.logJackpot).max(),
            others: Self.candidates.filter(seen.varies),
            seesSales: seesSales
        )
    }

    private static let candidates: [SalesFeature] = [
        .rollovers, .seasonSin1, .seasonCos1, .seasonSin2, .seasonCos2, .holiday, .promo, .draws, .special, .weekday,
        .gap,
        .daysToHoliday,
    ]

    /// Names of the columns.
    var features: [String] {
        ["log jackpot", "log jackpot over reference"] + others.map(\.rawValue)
            + (seesSales ? ["last sales over usual"] : [])
    }

    /// Sales may not fall as the jackpot rises; everything else is free.
    var directions: [BoosterParameters.Direction] {
        [.rising, .rising] + Array(repeating: .free, count: features.count - 2)
    }

    /// One row for each draw.
    func matrix(_ draws: some Collection<DrawFeatures>) -> DesignMatrix {
        var matrix = DesignMatrix(features: features)
        matrix.reserve(rows: draws.count)
        for draw in draws { matrix.append(row(draw)) }
        return matrix
    }

    private func row(_ draw: DrawFeatures) -> [Double] {
        let jackpot = min(draw.logJackpot ?? 0, largestLogJackpot ?? 0)
        let reference = draw[.reference].isNaN ? 0 : draw[.reference]
        let sales = seesSales ? [draw[.lastSales] - draw[.usualSales]] : []
        return [jackpot, jackpot - reference] + others.map { draw[$0] } + sales
    }
}
