internal import Lottery

extension GateFinding {
    private static let measure = "decision regret in replay"

    /// Holds the challenger's regret against the champion's plus a tolerance.
    ///
    /// - Parameters:
    ///   - challenger: share of the best net revenue that its decisions lose; nil where the best brings nothing.
    ///   - champion: the same of the model in force.
    ///   - tolerance: how much more is accepted.
    /// - Returns: a check, or why there is none.
    static func regret(_ challenger: Double?, champion: Double?, tolerance: Double) -> GateFinding {
        guard let challenger, let champion else {
            return .skipped(measure, "no judged draw had a jackpot of its own and a positive net revenue")
        }
        return .check(.atMost(champion + tolerance, "\(measure) (the champion's plus \(tolerance))", challenger))
    }

    /// The champion decides as the challenger does.
    static let equalRegret = GateFinding.skipped(
        measure,
        "the champion is of the same kind, fitted to the same periods it decides alike"
    )
}
