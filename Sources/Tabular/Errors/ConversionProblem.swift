/// Why the text of a field is not a value of its column's type.
public enum ConversionProblem: Error, Hashable, Sendable {
    /// Nothing stands where a value is required.
    case missing
    /// Not a whole number.
    case notInteger
    /// A whole number beyond 64 bits.
    case integerTooLarge
    /// Not a number.
    case notNumber
    /// The text NaN: not a number by name.
    case nan
    /// The text Infinity.
    case infinite
    /// A number beyond the range of binary64.
    case tooLarge
    /// Thousands are separated by a mark that the dialect does not have.
    case thousandsSeparated(mark: String)
    /// Neither 0, 1, true nor false.
    case notBoolean
    /// Not a day in the order of the dialect.
    case notDay(example: String)
    /// A day that the calendar does not have.
    case noSuchDay

    /// The problem in words, to follow the value.
    public var words: String {
        switch self {
        case .missing: "is empty where a value is required"
        case .notInteger: "is not a whole number"
        case .integerTooLarge: "is a whole number beyond 64 bits"
        case .notNumber: "is not a number"
        case .nan: "is not a number (NaN)"
        case .infinite: "is infinite"
        case .tooLarge: "is beyond the largest number that can be held, 1.8e308"
        case .thousandsSeparated(let mark): "separates thousands by '\(mark)', which the dialect does not have"
        case .notBoolean: "is neither 0, 1, true nor false"
        case .notDay(let example): "is not a day written like \(example)"
        case .noSuchDay: "is a day that the calendar does not have"
        }
    }
}
