/// Whether numbers have moved.
public enum DriftVerdict: Hashable, Sendable {
    /// Fewer numbers than the rule needs: how many there are, and how many it takes.
    case tooFew(count: Int, needed: Int)
    /// Nothing beyond chance, or less than matters: the most likely change.
    case none(MeanShift)
    /// They have moved.
    case drift(MeanShift)
}
