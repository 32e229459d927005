/// What a task is to predict.
public enum TaskTarget: Hashable, Sendable, Codable {
    /// The number of a column: regression.
    case number(String)
    /// The probability that a column holds a text: classification.
    case text(String, is: String)

    /// The column.
    public var column: String {
        switch self {
        case .number(let name), .text(let name, _): name
        }
    }

    /// Whether it is one of two classes, 0 and 1.
    public var isLabel: Bool {
        switch self {
        case .number: false
        case .text: true
        }
    }
}
