internal import RealModule

/// Everything random that happens to a country, week by week, whatever jackpots are announced.
///
/// Common random numbers: each kind of chance has a stream of its own that depends on seed and country, so a week's
/// luck is the same under every policy and in every longer simulation.
struct SimulatedChance: Sendable {
    private enum Stream: UInt64 {
        case noise = 1
        case outlier, win, promotion, missing, secondary, winners, marketing
    }

    /// One week's luck.
    struct Week: Hashable, Sendable {
        /// Departure of log tickets from their mean.
        var noise: Double
        /// The part of it that partly lasts: all but an outlier.
        var lasting: Double
        /// Uniform on 0 to 1: the jackpot is won where it lies below the chance of a winner.
        var win: Double
        /// Whether a promotion runs.
        var promotion: Bool
        /// Whether the source lacks the tickets.
        var isMissing: Bool
        /// Lower prizes over their mean.
        var secondary: Double
        /// Departure of marketing spend from its plan, -1 to 1.
        var marketing: Double
    }

    /// One entry a week.
    let weeks: [Week]
    /// How many tickets win, given that one does; per-winner countries only.
    var winners: SeededGenerator

    init(_ country: SimulatedCountry, seed: UInt64, weeks count: Int) {
        let name = Self.hash(country.name)
        let stream = { (stream: Stream) in SeededGenerator(seeds: seed, name, stream.rawValue) }
        let noise = Self.noise(country, generator: stream(.noise), weeks: count)
        var outlier = stream(.outlier)
        var win = stream(.win)
        var promotion = stream(.promotion)
        var missing = stream(.missing)
        var secondary = stream(.secondary)
        var marketing = stream(.marketing)
        winners = stream(.winners)
        weeks = noise.map { usual in
            let isOutlier = outlier.uniform() < country.outlierRate
            let shock = country.outlierDeviation * outlier.normal()
            return Week(
                noise: usual + (isOutlier ? shock : 0),
                lasting: usual,
                win: win.uniform(),
                promotion: promotion.uniform() < country.promotionRate,
                isMissing: missing.uniform() < country.missingRate,
                secondary: Self.secondary(country, generator: &secondary),
                marketing: 2 * marketing.uniform() - 1
            )
        }
    }

    /// Autoregressive noise of heavy-tailed shocks, started from 0.
    private static func noise(
        _ country: SimulatedCountry,
        generator: SeededGenerator,
        weeks: Int
    ) -> [Double] {
        var generator = generator
        let memory = country.autocorrelation
        let scale = country.noise * Double.sqrt(1 - memory * memory)
        var last = 0.0
        return (0..<weeks).map { _ in
            last =
                memory * last
                + scale * generator.scaledStudent(degreesOfFreedom: country.noiseDegreesOfFreedom)
            return last
        }
    }

    private static func secondary(_ country: SimulatedCountry, generator: inout SeededGenerator) -> Double {
        let square = country.secondaryVariation * country.secondaryVariation
        return square > 0 ? generator.gamma(shape: 1 / square, scale: square) : 1
    }

    /// FNV-1a of the name, so that countries differ and their order does not matter.
    private static func hash(_ name: String) -> UInt64 {
        name.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
