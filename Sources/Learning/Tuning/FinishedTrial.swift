/// A trial and what came of it.
public struct FinishedTrial: Hashable, Sendable, Encodable {
    /// The trial.
    public let trial: Trial
    /// What came of it.
    public let outcome: TrialOutcome

    /// The loss; nil where the trial failed.
    public var loss: Double? {
        if case .loss(let loss) = outcome { loss } else { nil }
    }
}

extension [FinishedTrial] {
    /// Those with a loss, lowest first; equal losses by number.
    func byLoss() -> [FinishedTrial] {
        filter { $0.loss != nil }.sorted { left, right in
            (left.loss ?? .infinity, left.trial.number) < (right.loss ?? .infinity, right.trial.number)
        }
    }
}
