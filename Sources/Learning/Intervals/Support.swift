/// The range of a feature, on the scale of the model, that a history has shown.
public struct Support: Hashable, Sendable, Codable {
    /// Smallest value seen.
    public let smallest: Double
    /// Largest value seen.
    public let largest: Double

    /// The range of values; nil of nothing.
    public init?(of values: [Double]) {
        guard let smallest = values.min(), let largest = values.max() else { return nil }
        self.smallest = smallest
        self.largest = largest
    }

    /// The nearest value inside.
    public func nearest(to value: Double) -> Double { min(max(value, smallest), largest) }

    /// How far outside a value lies, in its own unit; 0 inside.
    public func distance(of value: Double) -> Double { abs(value - nearest(to: value)) }
}
