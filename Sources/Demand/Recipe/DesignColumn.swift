public import Learning

/// One column of a design: what it measures and its place, such as the knot of a hinge.
public struct DesignColumn: Hashable, Sendable, Codable {
    /// What a column measures.
    public enum Kind: String, Hashable, Sendable, Codable {
        case intercept, jackpot, hinge, reference, rollovers, season, holiday, promo, trend
    }

    /// What it measures.
    public let kind: Kind
    /// The origin for `jackpot`, `reference` (log) and `trend` (week index), the knot of a `hinge` (log), the harmonic
    /// of `season` (0 to 3), the code of a `holiday`; 0 else.
    public let at: Double
    /// The belief in its coefficient.
    public let prior: CoefficientPrior

    /// The name readers see.
    public var name: String {
        switch kind {
        case .intercept: "intercept"
        case .jackpot: "log jackpot"
        case .hinge: "log jackpot above \(rounded)"
        case .reference: "reference jackpot"
        case .rollovers: "rollovers"
        case .season: ["season sin 1", "season cos 1", "season sin 2", "season cos 2"][Int(at)]
        case .holiday: "holiday \(Int(at))"
        case .promo: "promo"
        case .trend: "trend per year"
        }
    }

    private var rounded: Double { (at * 1_000).rounded() / 1_000 }

    /// The value of the column for a draw; `jackpot` is the draw's log jackpot, or the origin where it has none.
    func value(_ draw: DrawFeatures) -> Double {
        switch kind {
        case .intercept: 1
        case .jackpot: (draw.logJackpot ?? at) - at
        case .hinge: max((draw.logJackpot ?? at) - at, 0)
        case .reference: (draw.reference ?? at) - at
        case .rollovers: draw.rollovers
        case .season: draw.season[Int(at)]
        case .holiday: draw.holiday == Int(at) ? 1 : 0
        case .promo: draw.promo ? 1 : 0
        case .trend: (Double(draw.weekIndex) - at) / 52
        }
    }
}
