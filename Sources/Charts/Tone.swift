/// What a mark means; colours follow from it, and differ in lightness too, so that they can be told apart without hue.
public enum Tone: String, CaseIterable, Hashable, Sendable {
    /// What the chart is about.
    case main
    /// The answer.
    case answer
    /// What it is compared with.
    case other
    /// The past, or what is only for orientation.
    case past
    /// A limit.
    case limit
}
