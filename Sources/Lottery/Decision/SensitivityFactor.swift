/// An assumption or a limit that the answer may hang on.
public enum SensitivityFactor: String, CaseIterable, Codable, Hashable, Sendable {
    /// How much sales answer the jackpot; changes add to the elasticity.
    case elasticity
    /// The chance of a ticket; changes are relative: 0.2 for 20 % more.
    case winChance = "win-chance"
    /// Available cash; changes are relative.
    case cash
    /// The lower bound of the payout ratio; changes add to it.
    case payoutRatioMinimum = "payout-ratio-min"
    /// The upper bound of the payout ratio; changes add to it.
    case payoutRatioMaximum = "payout-ratio-max"

    /// The factor in the words of a reader.
    public var title: String {
        switch self {
        case .elasticity: "elasticity of sales"
        case .winChance: "chance to win"
        case .cash: "available cash"
        case .payoutRatioMinimum: "minimum payout ratio"
        case .payoutRatioMaximum: "maximum payout ratio"
        }
    }

    /// What is plausible in either direction: twice the standard error of a good elasticity, a fifth of chance or cash,
    /// two percentage points of a bound.
    public var usualSwing: Double {
        switch self {
        case .elasticity: 0.1
        case .winChance, .cash: 0.2
        case .payoutRatioMinimum, .payoutRatioMaximum: 0.02
        }
    }

    /// How far a break-even is looked for: three times what is plausible.
    public var furthestChange: Double {
        switch self {
        case .elasticity: 0.3
        case .winChance, .cash: 0.6
        case .payoutRatioMinimum, .payoutRatioMaximum: 0.06
        }
    }
}
