/// How the features of a table or a series are made, as data.
///
/// Each column is either planned, that is known before its row, or an outcome with a publication lag. Features are made
/// by small memories that are handed a row only once it is published, and of the row itself only its planned columns:
/// there is no way from a feature to what was not known. A recipe that could not be followed cannot be built.
public struct FeatureRecipe: Hashable, Sendable {
    /// Columns that are known before their row.
    public let planned: [String]
    /// Columns that are known only after their row.
    public let outcomes: [OutcomeColumn]
    /// The column of days that orders rows; nil where rows stand in their order and have no day.
    public let day: String?
    /// Columns whose values tell series apart, such as store and department.
    public let groupedBy: [String]
    /// The features, in the order of their columns.
    public let features: [Feature]

    /// Checks a recipe.
    ///
    /// - Parameters:
    ///   - features: what is to be made.
    ///   - planned: columns that are known before their row.
    ///   - outcomes: columns that are known only after their row.
    ///   - day: the column of days that orders rows; nil where they stand in their order and have no day.
    ///   - groupedBy: columns whose values tell series apart.
    /// - Throws: `RecipeError` for the first thing wrong with it.
    public init(
        _ features: [Feature],
        planned: [String] = [],
        outcomes: [OutcomeColumn] = [],
        day: String? = nil,
        groupedBy: [String] = []
    ) throws(RecipeError) {
        self.features = features
        self.planned = planned
        self.outcomes = outcomes
        self.day = day
        self.groupedBy = groupedBy
        for outcome in outcomes where !(0..<Self.counts.upperBound).contains(outcome.publicationLag) {
            throw .publicationLag(outcome.name, outcome.publicationLag)
        }
        for feature in features { try check(feature) }
        try checkNames()
    }

    /// Names of all columns of all features, in order.
    public var columns: [String] { features.flatMap(\.columns) }

    /// A memory of a series of which nothing has happened yet.
    public func memory() -> SeriesMemory { SeriesMemory(self, features: features) }
}
