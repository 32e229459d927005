internal import XGBoost

/// How much a feature matters over many rows.
public struct Importance: Hashable, Sendable, Codable {
    /// The feature's name, or that of a group.
    public let feature: String
    /// 0 or more, on the scale of what was averaged.
    public let amount: Double

    /// How much a feature matters.
    public init(feature: String, amount: Double) {
        self.feature = feature
        self.amount = amount
    }

    /// The mean absolute contribution of each feature, the largest first; ties by name.
    ///
    /// - Parameter explanations: of the rows that it is asked about; none give no importance.
    /// - Returns: one per feature that any of the rows has a term of.
    public static func meanAbsolute(of explanations: [Contributions]) -> [Importance] {
        let amounts = explanations.flatMap { $0.terms.map { ($0.feature, abs($0.amount)) } }
        return NamedSums(amounts).pairs
            .map { Importance(feature: $0.name, amount: $0.amount / Double(explanations.count)) }
            .ranked()
    }

    /// The total gain of each feature of trees, the largest first; ties by name.
    static func gains(of booster: Booster) throws(XGBoostError) -> [Importance] {
        try booster.gains().map { Importance(feature: $0.feature, amount: $0.gain) }.ranked()
    }
}

extension [Importance] {
    fileprivate func ranked() -> [Importance] {
        sorted { ($1.amount, $0.feature) < ($0.amount, $1.feature) }
    }
}
