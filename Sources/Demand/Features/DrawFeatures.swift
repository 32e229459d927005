/// What is known of one draw before it is sold, in numbers that depend neither on the model nor on its origin.
public struct DrawFeatures: Hashable, Sendable {
    /// The draw's day; the Thursday of a week.
    public let day: Int
    private var values: [Double]

    /// Features of a day, one for each of `SalesFeature.allCases`, NaN where unknown.
    init(day: Int, values: [Double]) {
        precondition(values.count == SalesFeature.allCases.count, "\(values.count) values of other features")
        self.day = day
        self.values = values
    }

    /// The value of a feature; NaN where it is unknown.
    public subscript(feature: SalesFeature) -> Double { values[feature.position] }

    /// The value at the place of a feature.
    subscript(place place: Int) -> Double { values[place] }

    /// Natural logarithm of the announced jackpot; nil where none is known.
    var logJackpot: Double? {
        let value = self[.logJackpot]
        return value.isNaN ? nil : value
    }

    /// The same draw with another jackpot, given as a logarithm.
    func announcing(logJackpot: Double) -> DrawFeatures {
        var other = self
        other.values[SalesFeature.logJackpot.position] = logJackpot
        if other[.reference].isNaN { other.values[SalesFeature.reference.position] = logJackpot }
        return other
    }
}

extension DrawFeatures {
    /// The same draw after a number of draws without a winner.
    func after(rollovers: Int) -> DrawFeatures {
        var other = self
        other.values[SalesFeature.rollovers.position] = Double(rollovers)
        return other
    }
}

extension SalesFeature {
    private static let positions = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) }
    )

    /// Its place among all features.
    var position: Int { Self.positions[self] ?? 0 }
}
