/// What a model says of the draws that follow the coming one.
public struct SalesOutlook: Hashable, Sendable {
    /// How their sales differ from those of the coming draw.
    public let demand: HorizonDemand
    /// What past draws leave behind before the coming one.
    public let memory: PlayerMemory

    /// Collects the parts.
    public init(demand: HorizonDemand, memory: PlayerMemory) {
        self.demand = demand
        self.memory = memory
    }
}
