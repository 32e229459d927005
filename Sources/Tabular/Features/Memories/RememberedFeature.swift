/// A feature's memory with the column it is fed from and the rows that column is held back.
struct RememberedFeature: Sendable {
    /// Where the values come from that a memory is fed.
    enum Source: Hashable, Sendable {
        case planned(Int)
        case outcome(Int)
        case day
        case nothing
    }

    private let source: Source
    private var memory: any FeatureMemory
    /// Values of rows that have happened and are not yet published.
    private var withheld: RecentValues

    init(_ kind: FeatureKind, _ recipe: FeatureRecipe) {
        let lag = kind.column.map { recipe.publicationLag(of: $0) } ?? 0
        self.source = Self.source(of: kind, recipe)
        self.memory = Self.memory(of: kind, recipe, lag)
        self.withheld = RecentValues(capacity: lag)
    }

    /// Takes in a row that has happened; the memory is handed the row that is published by that.
    mutating func remember(_ row: PastRow) {
        let value: Double
        switch source {
        case .planned(let column): value = row.planned.values[column]
        case .outcome(let column): value = row.outcomes[column]
        case .day: value = row.planned.day.map { Double($0) } ?? .nan
        case .nothing: return
        }
        if let published = withheld.append(value) { memory.remember(published) }
    }

    /// Adds the feature's columns of a row to come.
    func append(_ row: PlannedRow, to features: inout [Double]) { memory.append(row, to: &features) }

    private static func source(of kind: FeatureKind, _ recipe: FeatureRecipe) -> Source {
        guard let name = kind.column else { return kind == .daysSincePrevious ? .day : .nothing }
        if let column = recipe.planned.firstIndex(of: name) { return .planned(column) }
        return recipe.outcomes.firstIndex { $0.name == name }.map { .outcome($0) } ?? .nothing
    }

    private static func memory(of kind: FeatureKind, _ recipe: FeatureRecipe, _ lag: Int) -> any FeatureMemory {
        let position = { (name: String) in recipe.planned.firstIndex(of: name) ?? 0 }
        return switch kind {
        case .planned(let name): PlannedValue(column: position(name))
        case .lag(_, let rows): LagMemory(publishedRows: rows - lag)
        case .lastKnown: LastKnownMemory()
        case .rolling(_, let statistic, let rows): RollingMemory(statistic, rows: rows)
        case .weightedMean(_, let halfLife): WeightedMeanMemory(halfLife: halfLife)
        case .rowsSince(let event, _, let cap): EventMemory(event, cap: cap)
        case .calendar(let part): DayMeasure(columns: part.columns.count) { part.values(ofDay: $0) }
        case .daysSincePrevious: DaySinceMemory()
        case .holidays(let calendar, let measure): DayMeasure(columns: 1) { [measure.value(ofDay: $0, in: calendar)] }
        case .ordinal(let name): CategoryMemory(column: position(name), .ordinal)
        case .oneHot(let name, let limit): CategoryMemory(column: position(name), .oneHot(limit: limit))
        }
    }
}
