public import Lottery

/// How far the sales curve may be trusted with the choice of a jackpot.
public enum DemandKnowledge: Hashable, Sendable {
    /// The history pins down how sales answer the jackpot: the best jackpot is chosen.
    case effectIdentified
    /// It does not, for the reason given: the last jackpot stays if it keeps the rules, else the lowest that does.
    case effectNotIdentified(reason: String)
    /// No model was ever approved: the jackpot nearest to the last that keeps the rules.
    case noModelInForce

    /// What the card of the model in force says.
    public init(_ effect: JackpotEffect) {
        self = effect.isIdentified ? .effectIdentified : .effectNotIdentified(reason: effect.explanation)
    }
}
