public import Lottery

/// What training leaves: the model and its card.
public struct TrainedModel: Hashable, Sendable {
    /// The content of `model.json`.
    public let model: SalesModel
    /// The content of `model-card.json`.
    public let card: ModelCard
}
