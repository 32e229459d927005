/// The rules a jackpot can break, in the legal order: the first weighs most.
public enum ConstraintKind: String, CaseIterable, Codable, Hashable, Comparable, Sendable {
    /// Cash must stay at or above the safety net.
    case cash
    /// The payout ratio must reach its lower bound.
    case payoutRatioMinimum = "payout-ratio-min"
    /// The payout ratio must not exceed its upper bound.
    case payoutRatioMaximum = "payout-ratio-max"
    /// The jackpot must not exceed a multiple of sales.
    case prizeCap = "prize-cap"
    /// The jackpot may not fall before it is won.
    case ratchet
    /// The jackpot may not go far beyond what was ever announced.
    case extrapolationGuard = "extrapolation-guard"
    /// The mean of the worst outcomes must stay bearable.
    case tailLoss = "tail-loss"

    /// The rule in the words of a reader.
    public var title: String {
        switch self {
        case .cash: "cash safety net"
        case .payoutRatioMinimum: "minimum payout ratio"
        case .payoutRatioMaximum: "maximum payout ratio"
        case .prizeCap: "prize cap"
        case .ratchet: "no fall before a win"
        case .extrapolationGuard: "extrapolation guard"
        case .tailLoss: "tail loss limit"
        }
    }

    /// The weightier rule first.
    public static func < (left: ConstraintKind, right: ConstraintKind) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// How far a jackpot is from breaking a rule.
public struct ConstraintSlack: Hashable, Sendable, Codable {
    /// The rule.
    public var constraint: ConstraintKind
    /// Distance to the bound, positive or 0 when kept: probability for cash, ratio for payout ratios, currency units else.
    public var slack: Double

    /// Describes a slack.
    public init(constraint: ConstraintKind, slack: Double) {
        self.constraint = constraint
        self.slack = slack
    }

    /// Whether the rule is kept; bounds are inclusive.
    public var isKept: Bool { slack >= 0 }
}
