public import JackpotOptimization
public import Lottery

/// A past draw as it was seen before it and as hindsight sees it.
public struct DrawView: Hashable, Sendable {
    /// What each jackpot of the ladder was expected to sell.
    public let curve: SalesCurve
    /// How far that was to be trusted.
    public let demand: DemandKnowledge
    /// What each jackpot would have sold.
    public let hindsight: SalesCurve

    /// Collects the parts.
    public init(curve: SalesCurve, demand: DemandKnowledge, hindsight: SalesCurve) {
        self.curve = curve
        self.demand = demand
        self.hindsight = hindsight
    }
}
