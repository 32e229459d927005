internal import RealModule

/// The law of a simulated country's weekly noise, as quantiles of many seeded draws.
public struct TrueNoise: Sendable {
    private let memory: Double
    private let scale: Double
    /// Shocks of unit variance, ascending.
    private let shocks: [Double]

    private static let draws = 20_001
    private static let seed: UInt64 = 12_345

    /// The noise of a country.
    public init(_ country: SimulatedCountry) {
        var generator = SeededGenerator(seeds: Self.seed)
        memory = country.autocorrelation
        scale = country.noise * Double.sqrt(1 - memory * memory)
        shocks = (0..<Self.draws)
            .map { _ in generator.scaledStudent(degreesOfFreedom: country.noiseDegreesOfFreedom) }
            .sorted()
    }

    /// Equally likely departures of log tickets from their mean.
    ///
    /// - Parameters:
    ///   - lasting: the noise of the week before, without an outlier.
    ///   - count: their number.
    /// - Returns: the middles of equal parts of the distribution, ascending.
    func quantiles(after lasting: Double, count: Int) -> [Double] {
        (0..<count).map { index in
            let place = (Double(index) + 0.5) / Double(count) * Double(shocks.count)
            return memory * lasting + scale * shocks[Int(place)]
        }
    }
}
