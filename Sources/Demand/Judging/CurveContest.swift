/// What decisions on two models' curves can be compared on.
public enum CurveContest: Hashable, Sendable {
    /// No model is in force.
    case noChampion
    /// The champion is of the same kind: fitted to the same periods it is the same model.
    case sameKind
    /// The judged draws that had a jackpot of their own, oldest first.
    case draws([ContestedDraw])
}
