public import Foundation
public import Lottery

/// A new model that asks to be registered.
public struct Candidate: Sendable {
    /// The run that made it, with the champion that the run pinned.
    public let run: RunManifest
    /// The bytes of its `model.json`.
    public let model: Data
    /// What is known of it.
    public let card: ModelCard
    /// How it did, and the gate's verdict.
    public let evaluation: Evaluation
    /// How a model of this country comes into force.
    public let approval: CountryConfiguration.Approval

    /// Collects what the registry needs to know.
    public init(
        run: RunManifest,
        model: Data,
        card: ModelCard,
        evaluation: Evaluation,
        approval: CountryConfiguration.Approval
    ) {
        self.run = run
        self.model = model
        self.card = card
        self.evaluation = evaluation
        self.approval = approval
    }
}
