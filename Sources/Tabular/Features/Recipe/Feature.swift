/// A named feature of a recipe.
public struct Feature: Hashable, Sendable, Codable {
    /// Its name, and that of its column; columns of a feature that has several add to it.
    public let name: String
    /// What it measures.
    public let kind: FeatureKind

    /// Names a feature.
    public init(_ name: String, _ kind: FeatureKind) {
        self.name = name
        self.kind = kind
    }

    /// Names of its columns.
    public var columns: [String] {
        switch kind {
        case .calendar(let part): part.columns.map { name + $0 }
        case .oneHot(_, let limit): (1...max(1, limit)).map { "\(name) \($0)" }
        case .planned, .lag, .lastKnown, .rolling, .weightedMean, .rowsSince, .daysSincePrevious, .holidays,
            .ordinal:
            [name]
        }
    }
}
