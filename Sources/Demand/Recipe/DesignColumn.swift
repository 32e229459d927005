public import Learning

/// One column of a design: a product of factors, and what is believed of its coefficient.
public struct DesignColumn: Hashable, Sendable, Codable {
    /// The name readers see.
    public let name: String
    /// The factors; none makes the constant 1.
    public let factors: [DesignFactor]
    /// The belief in its coefficient.
    public let prior: CoefficientPrior

    init(_ name: String, _ factors: [DesignFactor], _ prior: CoefficientPrior) {
        self.name = name
        self.factors = factors
        self.prior = prior
    }

    /// The value of the column for a draw.
    func value(_ draw: DrawFeatures) -> Double {
        var product = 1.0
        for factor in factors { product *= factor.value(of: draw) }
        return product
    }

    /// How steeply the column rises in the draw's log jackpot, to the right.
    func jackpotSlope(_ draw: DrawFeatures) -> Double {
        guard let jackpot = factors.first(where: { $0.feature == .logJackpot }) else { return 0 }
        let others = factors.filter { $0.feature != .logJackpot }
        return others.reduce(jackpot.slope(at: draw[.logJackpot])) { $0 * $1.value(of: draw) }
    }
}
