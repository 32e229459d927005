extension FeatureRecipe: Codable {
    private enum Key: String, CodingKey {
        case features, planned, outcomes, day, groupedBy
    }

    /// Decodes and checks a recipe.
    ///
    /// - Throws: `DecodingError`; one that tells what is wrong with the recipe carries the `RecipeError`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let features = try container.decode([Feature].self, forKey: .features)
        let planned = try container.decode([String].self, forKey: .planned)
        let outcomes = try container.decode([OutcomeColumn].self, forKey: .outcomes)
        let day = try container.decodeIfPresent(String.self, forKey: .day)
        let groupedBy = try container.decode([String].self, forKey: .groupedBy)
        do {
            try self.init(features, planned: planned, outcomes: outcomes, day: day, groupedBy: groupedBy)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error)
            )
        }
    }

    /// Encodes the recipe; a day that is nil is left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(features, forKey: .features)
        try container.encode(planned, forKey: .planned)
        try container.encode(outcomes, forKey: .outcomes)
        try container.encodeIfPresent(day, forKey: .day)
        try container.encode(groupedBy, forKey: .groupedBy)
    }
}
