/// Why a search cannot be described so.
public enum SearchError: Error, Hashable, Sendable {
    /// A space without parameters.
    case emptySpace
    /// A parameter without a name.
    case namelessParameter
    /// Two parameters of one name.
    case repeatedParameter(String)
    /// A parameter that can be nothing.
    case emptyDomain(String)
    /// A choice that offers one name twice.
    case repeatedChoice(String)
    /// A range without finite ends, or with more whole numbers than can be told apart.
    case unbounded(String)
    /// A logarithmic scale that starts at zero or below.
    case logarithmOfNothing(String)
    /// Significant digits outside 1 to 17.
    case impossibleDigits(String, Int)
    /// A grid without a step.
    case noSteps(Int)
    /// A grid with more points than can be counted.
    case uncountableGrid(Int)
    /// Halving that starts with no candidate.
    case noCandidates(Int)
    /// Halving that keeps every candidate.
    case noHalving(keepsOneIn: Int)
    /// A resource below 1, or a smallest one above the largest.
    case impossibleResource(Int)
}

extension SearchError: CustomStringConvertible {
    /// One line: what is wrong, and what would be right.
    public var description: String {
        switch self {
        case .emptySpace: "the search space has no parameter; name at least one"
        case .namelessParameter: "a parameter has no name"
        case .repeatedParameter(let name): "two parameters are called \(name)"
        case .emptyDomain(let name): "parameter \(name) can be nothing; the first value must not exceed the last"
        case .repeatedChoice(let name): "parameter \(name) offers one name twice"
        case .unbounded(let name): "parameter \(name) needs finite ends, and at most 2^53 whole numbers between them"
        case .logarithmOfNothing(let name): "parameter \(name) has a logarithmic scale; it must start above 0"
        case .impossibleDigits(let name, let digits): "parameter \(name) has \(digits) significant digits; use 1 to 17"
        case .noSteps(let steps): "a grid of \(steps) steps has no points; use at least 1"
        case .uncountableGrid(let steps): "a grid of \(steps) steps has too many points to count; use fewer"
        case .noCandidates(let count): "halving starts with \(count) candidates; use at least 1"
        case .noHalving(let share): "halving keeps one candidate in \(share); use at least 2"
        case .impossibleResource(let resource): "a trial cannot use \(resource) of its resource; use at least 1"
        }
    }
}
