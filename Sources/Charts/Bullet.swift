/// A measure against the range that it must stay in.
public struct Bullet: Hashable, Sendable {
    /// What is shown, for a reader who cannot see it.
    public let summary: String
    /// The measure.
    public let value: Double
    /// The same in a worse case.
    public let worseCase: Double
    /// Where it must stay, bounds inclusive.
    public let range: ClosedRange<Double>
    /// Label of the lower bound.
    public let lowerLabel: String
    /// Label of the upper bound.
    public let upperLabel: String

    /// Describes a measure; all numbers are finite and of one unit.
    public init(
        summary: String,
        value: Double,
        worseCase: Double,
        range: ClosedRange<Double>,
        lowerLabel: String,
        upperLabel: String
    ) {
        self.summary = summary
        self.value = value
        self.worseCase = worseCase
        self.range = range
        self.lowerLabel = lowerLabel
        self.upperLabel = upperLabel
    }
}
