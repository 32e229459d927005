/// Why a recipe cannot be followed.
public enum RecipeError: Error, Hashable, Sendable {
    /// A source column is named twice.
    case repeatedColumn(String)
    /// Two features have a column of this name.
    case repeatedFeature(String)
    /// A feature reads a column that the recipe does not list, with the nearest that it does.
    case unknownColumn(String, feature: String, suggestion: String?)
    /// A feature reads the row's own value of a column that is known only after the row.
    case notPlanned(String, feature: String)
    /// A feature reads the date, and the recipe names no column of days.
    case noDay(feature: String)
    /// A publication lag below 0, or beyond all reason.
    case publicationLag(String, Int)
    /// A lag that reaches rows which are not yet published.
    case lag(Int, least: Int, column: String, feature: String)
    /// A window, cap, limit or other count that is not allowed.
    case outside(String, Int, allowed: ClosedRange<Int>, feature: String)
    /// A half-life that is not above 0.
    case halfLife(Double, feature: String)
    /// A calendar without rules.
    case noHolidays(feature: String)
    /// A rule for a day that no year has.
    case holiday(HolidayRule, feature: String)
}

extension RecipeError: CustomStringConvertible {
    /// What happened, with feature and column.
    public var description: String {
        switch self {
        case .repeatedColumn(let name): "the recipe names the column \(name) twice"
        case .repeatedFeature(let name): "two features of the recipe are called \(name)"
        case .unknownColumn(let name, let feature, let suggestion):
            "feature \(feature) reads a column \(name) that the recipe does not list"
                + (suggestion.map { "; did you mean \($0)?" } ?? "")
        case .notPlanned(let name, let feature):
            "feature \(feature) reads \(name) of its own row, which is known only after the row"
        case .noDay(let feature): "feature \(feature) reads the date, and the recipe names no column of days"
        case .publicationLag(let name, let lag): "column \(name) has a publication lag of \(lag) rows"
        case .lag(let rows, let least, let column, let feature):
            "feature \(feature) reads \(column) \(rows) rows before; the last published row is \(least) before"
        case .outside(let what, let number, let allowed, let feature):
            "feature \(feature) has a \(what) of \(number), not \(allowed.lowerBound) to \(allowed.upperBound)"
        case .halfLife(let halfLife, let feature): "feature \(feature) has a half-life of \(halfLife) rows"
        case .noHolidays(let feature): "feature \(feature) has a calendar without holidays"
        case .holiday(let rule, let feature): "feature \(feature) has a holiday on a day that no year has: \(rule)"
        }
    }

    /// How to mend it.
    public var fix: String {
        switch self {
        case .repeatedColumn, .repeatedFeature: "give each a name of its own"
        case .unknownColumn: "list the column as planned or as an outcome, or correct its name"
        case .notPlanned: "use a lag of it, or list it as planned if it really is known before the row"
        case .noDay: "name the column of days that orders the rows"
        case .publicationLag: "state 0 or more rows, below \(FeatureRecipe.counts.upperBound)"
        case .lag(_, let least, _, _): "use a lag of \(least) or more"
        case .outside(_, _, let allowed, _): "state \(allowed.lowerBound) to \(allowed.upperBound)"
        case .halfLife: "state a number of rows above 0"
        case .noHolidays, .holiday: "give the calendar rules of real days"
        }
    }
}
