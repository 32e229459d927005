/// What the features of a recipe remember of one series, row by row.
///
/// For each row first ask for its features, then let it be remembered. The rows that are not yet published are held back
/// in here: remember each row when it is over, not when it is published.
public struct SeriesMemory: Sendable {
    /// Names of the columns, in order.
    public let columns: [String]
    private let plannedCount: Int
    private let outcomeCount: Int
    private var features: [RememberedFeature]

    /// A memory for some of a recipe's features.
    init(_ recipe: FeatureRecipe, features: [Feature]) {
        self.columns = features.flatMap(\.columns)
        self.plannedCount = recipe.planned.count
        self.outcomeCount = recipe.outcomes.count
        self.features = features.map { RememberedFeature($0.kind, recipe) }
    }

    /// The features of a row to come, one per column; NaN where unknown.
    ///
    /// Programmer's mistake: a row with another number of values than the recipe has planned columns.
    public func features(of row: PlannedRow) -> [Double] {
        precondition(row.values.count == plannedCount, "\(row.values.count) values for \(plannedCount) planned columns")
        var values: [Double] = []
        values.reserveCapacity(columns.count)
        for feature in features { feature.append(row, to: &values) }
        return values
    }

    /// Takes in a row that has happened.
    ///
    /// Programmer's mistake: a row with other numbers of values than the recipe has columns.
    public mutating func remember(_ row: PastRow) {
        precondition(row.planned.values.count == plannedCount, "other planned columns than the recipe's")
        precondition(row.outcomes.count == outcomeCount, "\(row.outcomes.count) values for \(outcomeCount) outcomes")
        for index in features.indices { features[index].remember(row) }
    }
}
