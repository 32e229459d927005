internal import Lottery

/// Rules of the coming draw carried forward to later weeks.
///
/// An approximation: later weeks have their own sales, ledger and cash. The ratchet is left to the recursion, which
/// knows its floor; a rule that no rung keeps admits all.
public struct RungProjection: Sendable {
    /// Whether later weeks may use each rung.
    public let admissible: [Bool]

    /// Carries forward what the certificates of a decision say.
    public init(_ decision: JackpotDecision) {
        let kept = decision.rungs.map { $0.isFeasible(without: .ratchet) }
        admissible = kept.contains(true) ? kept : kept.map { _ in true }
    }

    /// The same for each week after the coming one: [weeks - 1 × rungs].
    public func laterRungs(weeks: Int) -> [[Bool]] { Array(repeating: admissible, count: max(0, weeks - 1)) }
}
