/// What a search found.
public struct SearchRecord: Hashable, Sendable, Encodable {
    /// The trials, in their order: rung by rung, the first one by number, later ones best candidates first.
    public let trials: [FinishedTrial]

    /// The trials with the most resource first, then those with the lowest loss; those that failed come last.
    ///
    /// Losses on different resources are losses on different data and are not compared.
    public var ranked: [FinishedTrial] {
        let byResource = Dictionary(grouping: trials.filter { $0.loss != nil }, by: \.trial.resource)
        let finished = byResource.sorted { $0.key > $1.key }.flatMap { $0.value.byLoss() }
        return finished + trials.filter { $0.loss == nil }
    }

    /// The lowest loss among the trials with the most resource; equal ones by number; nil where every trial failed.
    public var best: FinishedTrial? {
        ranked.first.flatMap { $0.loss == nil ? nil : $0 }
    }
}
