public import Lottery

/// Rules of the coming draw carried forward to later weeks.
///
/// An approximation: later weeks have their own sales, ledger and cash. The ratchet is left to the recursion, which
/// knows its floor, as is cash where it is a state; a rule that no rung keeps admits all.
public struct RungProjection: Hashable, Sendable {
    /// Whether later weeks may use each rung.
    public let admissible: [Bool]

    /// Carries forward what the certificates of a decision say.
    ///
    /// - Parameters:
    ///   - decision: the coming draw.
    ///   - states: rules that the recursion knows by states of its own.
    public init(_ decision: JackpotDecision, besides states: Set<ConstraintKind> = [.ratchet]) {
        let kept = decision.rungs.map { rung in
            rung.slacks.allSatisfy { states.contains($0.constraint) || $0.isKept }
        }
        admissible = kept.contains(true) ? kept : kept.map { _ in true }
    }

    /// The same for each week after the coming one: [weeks - 1 × rungs].
    public func laterRungs(weeks: Int) -> [[Bool]] { Array(repeating: admissible, count: max(0, weeks - 1)) }
}
