/// What makes a published row an event that rows are counted from.
public enum FeatureEvent: Hashable, Sendable, Codable {
    /// The value is known and not 0: the row itself is the event, and the row after it counts 0.
    case nonzero
    /// The value is this or more: the row itself is the event, and the row after it counts 0.
    case atLeast(Double)
    /// The value is below the last known one: the event lies between the two rows, and the row after it counts 1.
    case falls
}
