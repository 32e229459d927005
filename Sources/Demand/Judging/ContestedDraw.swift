public import Lottery

/// A past draw as two models saw it before it, and as hindsight sees it.
public struct ContestedDraw: Hashable, Sendable {
    /// Its position in the history.
    public let position: Int
    /// Whether the history before it pinned down how sales answer the jackpot; both models rest on the same core.
    public let effect: JackpotEffect
    /// What the challenger, fitted to what was published, expected of each jackpot.
    public let challenger: SalesCurve
    /// What the champion, fitted to the same, expected.
    public let champion: SalesCurve
    /// What each jackpot would have sold: one scenario for either model. Fitted to the whole history, it says by how much
    /// sales at a jackpot differ from those at the jackpot that was played; what was sold then sets the height.
    public let hindsight: SalesCurve
}

/// What decisions on two models' curves can be compared on.
public enum CurveContest: Hashable, Sendable {
    /// No model is in force.
    case noChampion
    /// The champion is of the same kind: fitted to the same periods it is the same model.
    case sameKind
    /// The judged draws that had a jackpot of their own, oldest first.
    case draws([ContestedDraw])
}
