/// What is believed of a coefficient before any data: a normal distribution.
public struct CoefficientPrior: Hashable, Sendable, Codable {
    /// The expected value.
    public var centre: Double
    /// Its standard deviation, above 0.
    public var deviation: Double

    /// A belief around a value.
    public init(centre: Double = 0, deviation: Double) {
        self.centre = centre
        self.deviation = deviation
    }
}
