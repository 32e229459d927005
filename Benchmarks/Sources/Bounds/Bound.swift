/// What a measured figure may be at most, or where it must lie.
public struct Bound: Sendable {
    /// What is measured.
    public let name: String
    /// The figure.
    public let figure: Double
    /// Where it must lie.
    public let allowed: ClosedRange<Double>

    /// A figure and where it must lie.
    public init(_ name: String, _ figure: Double, in allowed: ClosedRange<Double>) {
        self.name = name
        self.figure = figure
        self.allowed = allowed
    }

    /// A figure, 0 or more, and what it may be at most.
    public init(_ name: String, _ figure: Double, atMost limit: Double) {
        self.init(name, figure, in: 0...limit)
    }

    /// Whether the figure lies where it must.
    public var isKept: Bool { allowed.contains(figure) }

    /// In words: `cf in support: 0.031, bound at most 0.040: kept`.
    public var line: String {
        let limit = allowed.lowerBound == 0 ? "at most " : "\(allowed.lowerBound.rounded(to: 3)) to "
        return "\(name): \(figure.rounded(to: 3)), bound \(limit)\(allowed.upperBound.rounded(to: 3)):"
            + " \(isKept ? "kept" : "MISSED")"
    }
}

extension Sequence<Bound> {
    /// Prints every bound; answers the exit status: 1 where one is missed.
    public func report() -> Int32 {
        var status: Int32 = 0
        for bound in self {
            print(bound.line)
            if !bound.isKept { status = 1 }
        }
        return status
    }
}
