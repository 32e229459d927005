public import Tabular

/// A table made ready to learn from: a target a row, and what may be known of the row before it.
public struct PredictionTask: Sendable {
    /// What is predicted from what.
    public let recipe: TaskRecipe
    /// One a row: the number, or 1 and 0 for the text that is asked for and others.
    public let target: [Double]
    /// Numbers and features, NaN where unknown.
    let numbers: [(name: String, values: [Double])]
    let categories: [(name: String, values: TextColumn)]
    let features: FeatureMatrix?

    /// Follows a recipe on a table.
    ///
    /// - Throws: `TaskError` for columns that are missing, of another type, or without a target in some row.
    public init(_ recipe: TaskRecipe, on table: Table) throws(TaskError) {
        let features = recipe.features?.columns ?? []
        guard !(recipe.numeric + recipe.categorical + features).isEmpty else { throw .nothingToLearnFrom }
        if (recipe.numeric + recipe.categorical + (recipe.features?.planned ?? [])).contains(recipe.target.column) {
            throw .targetAmongFeatures(recipe.target.column)
        }
        self.recipe = recipe
        self.target = try Self.target(recipe.target, table)
        var numbers: [(String, [Double])] = []
        for name in recipe.numeric { numbers.append((name, try Self.numbers(name, table).map { $0 ?? .nan })) }
        self.numbers = numbers
        var categories: [(String, TextColumn)] = []
        for name in recipe.categorical { categories.append((name, try Self.texts(name, table))) }
        self.categories = categories
        self.features = try Self.features(recipe.features, table)
    }

    /// Number of rows.
    public var rowCount: Int { target.count }

    private static func target(_ target: TaskTarget, _ table: Table) throws(TaskError) -> [Double] {
        let values: [Double?]
        switch target {
        case .number(let name): values = try numbers(name, table)
        case .text(let name, let wanted): values = try texts(name, table).values.map { $0.map { $0 == wanted ? 1 : 0 } }
        }
        if let row = values.firstIndex(of: nil) {
            throw .missingTarget(target.column, line: Int(table.lines[row]))
        }
        return values.compactMap(\.self)
    }

    private static func numbers(_ name: String, _ table: Table) throws(TaskError) -> [Double?] {
        switch table[name] {
        case .number(let column)?: column.values
        case .integer(let column)?: column.values.map { $0.map { Double($0) } }
        case .boolean(let column)?: column.values.map { $0.map { $0 ? 1 : 0 } }
        case .text?, .day?, nil: throw .missingColumn(name, .number)
        }
    }

    private static func texts(_ name: String, _ table: Table) throws(TaskError) -> TextColumn {
        guard let column = table.texts(name) else { throw .missingColumn(name, .text) }
        return column
    }

    private static func features(_ recipe: FeatureRecipe?, _ table: Table) throws(TaskError) -> FeatureMatrix? {
        do throws(FeatureTableError) {
            return try recipe?.matrix(of: table)
        } catch {
            throw .features(error)
        }
    }
}
