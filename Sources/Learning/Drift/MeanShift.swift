/// A change of the mean at one place of a series.
public struct MeanShift: Hashable, Sendable, Codable {
    /// Position of the first number after the change.
    public let since: Int
    /// Cohen's d: mean after less mean before, in pooled standard deviations.
    public let effect: Double
    /// How likely a change as clear is somewhere in the searched periods of a series that never changed.
    public let probability: Double
}
