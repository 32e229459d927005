/// A prediction as a sum: a base and what each feature adds to it.
public struct Contributions: Hashable, Sendable, Codable {
    /// What one feature adds.
    public struct Term: Hashable, Sendable, Codable {
        /// The feature's name, or that of a group of features.
        public var feature: String
        /// What it adds, on the scale of the model's sum; negative where it takes away.
        public var amount: Double

        /// What one feature adds.
        public init(feature: String, amount: Double) {
            self.feature = feature
            self.amount = amount
        }
    }

    /// The prediction of a row of which nothing is known, by the model's own definition.
    public let base: Double
    /// One per feature, each feature once.
    public let terms: [Term]

    /// Puts a sum together; terms of the same feature become one, where the first stood.
    public init(base: Double, terms: [Term]) {
        self.base = base
        self.terms = NamedSums(terms.map { ($0.feature, $0.amount) }).pairs.map { Term(feature: $0, amount: $1) }
    }

    /// The prediction.
    public var total: Double { terms.reduce(base) { $0 + $1.amount } }

    /// What a feature adds; 0 where it has no term.
    public func amount(of feature: String) -> Double {
        terms.first { $0.feature == feature }?.amount ?? 0
    }

    /// The same sum with features put together under the names of their groups.
    public func grouped(by name: (String) -> String) -> Contributions {
        Contributions(base: base, terms: terms.map { Term(feature: name($0.feature), amount: $0.amount) })
    }

    /// The explanation of a sum of two models: bases add up, and so do terms of the same feature.
    public static func + (one: Contributions, other: Contributions) -> Contributions {
        Contributions(base: one.base + other.base, terms: one.terms + other.terms)
    }
}
