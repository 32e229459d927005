internal import Foundation

/// A feature as a column of a design uses it: moved, bent or asked for a value; 0 where the feature is unknown.
public struct DesignFactor: Hashable, Sendable, Codable {
    /// What is made of a feature x.
    public enum Shape: Hashable, Sendable, Codable {
        /// x - origin
        case from(Double)
        /// max(x - knot, 0)
        case above(Double)
        /// 1 where x lies in a range, both ends included, else 0
        case within(Double, Double)
        /// sin(2 π x / period)
        case sine(Double)
        /// cos(2 π x / period)
        case cosine(Double)
    }

    /// The feature.
    public let feature: SalesFeature
    /// What is made of it.
    public let shape: Shape
    /// The place of the feature, kept because a fit asks for it some hundred thousand times.
    private let place: Int

    private enum CodingKeys: CodingKey {
        case feature, shape
    }

    init(_ feature: SalesFeature, _ shape: Shape) {
        self.feature = feature
        self.shape = shape
        self.place = feature.position
    }

    /// Decodes the feature and what is made of it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(SalesFeature.self, forKey: .feature),
            try container.decode(Shape.self, forKey: .shape)
        )
    }

    /// The feature as it is.
    static func value(_ feature: SalesFeature) -> DesignFactor { DesignFactor(feature, .from(0)) }

    /// Whether the feature has a value.
    static func equals(_ feature: SalesFeature, _ value: Double) -> DesignFactor {
        DesignFactor(feature, .within(value, value))
    }

    /// The factor for a draw.
    func value(of draw: DrawFeatures) -> Double {
        let x = draw[place: place]
        guard !x.isNaN else { return 0 }
        return switch shape {
        case .from(let origin): x - origin
        case .above(let knot): max(x - knot, 0)
        case .within(let low, let high): x >= low && x <= high ? 1 : 0
        case .sine(let period): sin(2 * .pi * x / period)
        case .cosine(let period): cos(2 * .pi * x / period)
        }
    }

    /// How steeply it rises in its feature at a value, to the right.
    func slope(at x: Double) -> Double {
        switch shape {
        case .from: 1
        case .above(let knot): x >= knot ? 1 : 0
        case .within, .sine, .cosine: 0
        }
    }
}
