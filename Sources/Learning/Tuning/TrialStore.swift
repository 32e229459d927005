/// Where finished trials are kept, so that a search that was killed goes on where it stopped.
public protocol TrialStore: Sendable {
    /// What came of an equal trial of the same search; nil where it has not finished yet.
    func outcome(of trial: Trial) throws -> TrialOutcome?

    /// Keeps a trial that has just finished; keeping it again changes nothing.
    func store(_ trial: FinishedTrial) throws
}

/// Keeps nothing.
public struct ForgetfulTrialStore: TrialStore {
    /// A store of nothing.
    public init() {}

    /// Nil: nothing is kept.
    public func outcome(of trial: Trial) -> TrialOutcome? { nil }

    /// Does nothing.
    public func store(_ trial: FinishedTrial) {}
}
