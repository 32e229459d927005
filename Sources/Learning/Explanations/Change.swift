/// Why a prediction is not what it was: a sum over features that closes to the difference.
///
/// Each feature's move is split into what its values did and what the model did by the midpoint rule: the values'
/// part is the mean of their effect in the old model and in the new one, and the model's part likewise at the old and
/// the new values. For a linear model that is mean coefficient × change of value, and mean value × change of
/// coefficient. Swapping before and after changes all signs and nothing else.
public struct Change: Hashable, Sendable, Codable {
    /// The move of one feature.
    public struct Part: Hashable, Sendable, Codable {
        /// The feature's name, or that of a group of features.
        public let feature: String
        /// What came of new values.
        public let values: Double
        /// What came of a new model.
        public let model: Double

        /// The whole move of the feature.
        public var total: Double { values + model }
    }

    /// The move of the base: the model's doing.
    public let base: Double
    /// One per feature of either prediction.
    public let parts: [Part]

    /// Compares two predictions, possibly of two models.
    ///
    /// - Parameters:
    ///   - before: the old model at the old values.
    ///   - after: the new model at the new values.
    ///   - oldModelAtNewValues: the old model's explanation of the new values.
    ///   - newModelAtOldValues: the new model's explanation of the old values.
    public init(
        from before: Contributions,
        to after: Contributions,
        oldModelAtNewValues: Contributions,
        newModelAtOldValues: Contributions
    ) {
        let corners = [before, after, oldModelAtNewValues, newModelAtOldValues].map(\.amounts)
        let names = NamedSums((before.terms + after.terms).map { ($0.feature, 0) }).pairs.map(\.name)
        self.base = after.base - before.base
        self.parts = names.map { name in
            let amounts = corners.map { $0[name] ?? 0 }
            let (old, new, values, model) = (amounts[0], amounts[1], amounts[2], amounts[3])
            return Part(
                feature: name,
                values: ((values - old) + (new - model)) / 2,
                model: ((model - old) + (new - values)) / 2
            )
        }
    }

    /// Compares two predictions of one model.
    public init(from before: Contributions, to after: Contributions) {
        self.init(from: before, to: after, oldModelAtNewValues: after, newModelAtOldValues: before)
    }

    private init(base: Double, parts: [Part]) {
        self.base = base
        self.parts = parts
    }

    /// The move of the prediction.
    public var total: Double { parts.reduce(base) { $0 + $1.total } }

    /// What new values did, all features together.
    public var values: Double { parts.reduce(0) { $0 + $1.values } }

    /// What a new model did, all features and the base together.
    public var model: Double { parts.reduce(base) { $0 + $1.model } }

    /// The same sum with features put together under the names of their groups.
    public func grouped(by name: (String) -> String) -> Change {
        let values = NamedSums(parts.map { (name($0.feature), $0.values) }).pairs
        let model = NamedSums(parts.map { (name($0.feature), $0.model) }).pairs
        return Change(
            base: base,
            parts: zip(values, model).map { Part(feature: $0.name, values: $0.amount, model: $1.amount) }
        )
    }

    /// The same sum with the largest moves first, in size; ties by name.
    public func ranked() -> Change {
        Change(base: base, parts: parts.sorted { (abs($1.total), $0.feature) < (abs($0.total), $1.feature) })
    }
}

extension Contributions {
    fileprivate var amounts: [String: Double] {
        Dictionary(uniqueKeysWithValues: terms.map { ($0.feature, $0.amount) })
    }
}
