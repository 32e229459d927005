public import Demand
public import JackpotOptimization

/// The model that decides a past draw, and how far it may be trusted.
public struct ModelOfThen: Hashable, Sendable {
    /// Where the model comes from.
    public let origin: DecidingModel
    /// The model.
    public let model: SalesModel
    /// What had been published then says of the jackpot's effect.
    public let demand: DemandKnowledge
}
