extension FeatureRecipe {
    /// Rows that a memory may be asked to hold or count: nobody means more.
    static let counts = 1...100_000

    func checkNames() throws(RecipeError) {
        let sources = planned + outcomes.map(\.name)
        if let name = Self.repeated(sources) { throw .repeatedColumn(name) }
        if let name = Self.repeated(columns) { throw .repeatedFeature(name) }
    }

    func check(_ feature: Feature) throws(RecipeError) {
        if feature.kind.needsDay, day == nil { throw .noDay(feature: feature.name) }
        try checkColumn(of: feature)
        switch feature.kind {
        case .planned, .lastKnown, .daysSincePrevious, .ordinal: break
        case .lag(let column, let rows): try check(lag: rows, of: column, feature)
        case .rolling(_, _, let rows): try check("window", rows, in: Self.counts, feature)
        case .weightedMean(_, let halfLife): try check(halfLife: halfLife, feature)
        case .rowsSince(_, _, let cap): try check("cap", cap, in: Self.counts, feature)
        case .calendar(.fourier(let harmonics)): try check("number of harmonics", harmonics, in: 1...182, feature)
        case .calendar: break
        case .holidays(let calendar, let measure): try check(calendar, measure, feature)
        case .oneHot(_, let limit): try check("limit", limit, in: 1...10_000, feature)
        }
    }

    private func checkColumn(of feature: Feature) throws(RecipeError) {
        guard let column = feature.kind.column else { return }
        if planned.contains(column) { return }
        guard outcomes.contains(where: { $0.name == column }) else {
            let known = planned + outcomes.map(\.name)
            let suggestion = NearestName(names: known).suggestion(for: column)
            throw .unknownColumn(column, feature: feature.name, suggestion: suggestion)
        }
        if feature.kind.needsPlanned { throw .notPlanned(column, feature: feature.name) }
    }

    private func check(lag rows: Int, of column: String, _ feature: Feature) throws(RecipeError) {
        let published = publicationLag(of: column) + 1
        guard rows >= published else {
            throw .lag(rows, least: published, column: column, feature: feature.name)
        }
        try check("lag", rows, in: Self.counts, feature)
    }

    private func check(halfLife: Double, _ feature: Feature) throws(RecipeError) {
        guard halfLife > 0, halfLife.isFinite else { throw .halfLife(halfLife, feature: feature.name) }
    }

    private func check(
        _ what: String,
        _ number: Int,
        in allowed: ClosedRange<Int>,
        _ feature: Feature
    ) throws(RecipeError) {
        guard allowed.contains(number) else { throw .outside(what, number, allowed: allowed, feature: feature.name) }
    }

    private func check(
        _ calendar: HolidayCalendar,
        _ measure: HolidayMeasure,
        _ feature: Feature
    ) throws(RecipeError) {
        if calendar.rules.isEmpty { throw .noHolidays(feature: feature.name) }
        if let rule = calendar.rules.first(where: { !$0.isPossible }) { throw .holiday(rule, feature: feature.name) }
        try check("reach in days", measure.reach, in: 0...3_660, feature)
    }

    /// Rows that must pass before a column is published; 0 for planned columns, whose past is known.
    func publicationLag(of column: String) -> Int {
        outcomes.first { $0.name == column }?.publicationLag ?? 0
    }

    private static func repeated(_ names: [String]) -> String? {
        var seen: Set<String> = []
        return names.first { !seen.insert($0).inserted }
    }
}
