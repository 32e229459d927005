public import JackpotOptimization
public import Lottery

/// The rules under which a closed loop is played.
public enum LoopWorld: String, CaseIterable, Hashable, Sendable {
    /// Cash grows with every draw and never binds.
    case reference
    /// Profits are paid out every week: what is left covers a win of a middling jackpot, and the cash rule cuts.
    case tight

    /// The bounds of the payout ratio: wide enough that luck alone does not break them.
    private static let ratio: ClosedRange<Double> = 0.3...0.8
    private static let safetyNet = 5e6
    /// Cash above the safety net in the tight world, as a share of the largest jackpot.
    private static let tightShare = 0.4

    /// The rules of a country.
    ///
    /// - Throws: `InvalidValue` for a country whose name is none.
    func constraints(of country: SimulatedCountry) throws(InvalidValue) -> Constraints {
        Constraints(
            payoutRatio: try PayoutRatioRule(
                minimum: try Share(Self.ratio.lowerBound),
                maximum: try Share(Self.ratio.upperBound),
                mode: .expected
            ),
            cash: try CashRule(
                secretName: "\(country.name)/available_cash",
                safetyNet: try Money(units: Self.safetyNet),
                breachProbability: try Chance(breachProbability),
                ceiling: try ceiling(of: country).map { (amount) throws(InvalidValue) in try Money(units: amount) }
            )
        )
    }

    /// The allowed chance of a breach in one draw: where cash is short every week, 1 % would mean one in two years.
    private var breachProbability: Double {
        switch self {
        case .reference: 0.01
        case .tight: 0.001
        }
    }

    /// Cash after the history, currency units.
    func startingCash(of country: SimulatedCountry) -> Double { ceiling(of: country) ?? country.cash }

    /// Cash that stays in the bank after a draw, currency units.
    func keptCash(_ cash: Double, of country: SimulatedCountry) -> Double {
        ceiling(of: country).map { min(cash, $0) } ?? cash
    }

    /// What stays in the bank at most, currency units; nil where profits stay.
    private func ceiling(of country: SimulatedCountry) -> Double? {
        switch self {
        case .reference: nil
        case .tight: Self.safetyNet + Self.tightShare * country.largestJackpot
        }
    }
}
