/// Every combination of evenly spread values: the first parameter turns slowest, the last one fastest.
public struct SearchGrid: RandomAccessCollection, Hashable, Sendable {
    /// Values along each parameter, where it has so many.
    public let steps: Int
    /// How many points.
    public let count: Int
    private let names: [String]
    private let levels: [[SearchValue]]

    init(_ space: SearchSpace, steps: Int) throws(SearchError) {
        if steps < 1 { throw .noSteps(steps) }
        self.steps = steps
        names = space.parameters.map(\.name)
        levels = space.parameters.map { $0.domain.values(steps: steps) }
        var product = 1
        for level in levels {
            let (points, overflow) = product.multipliedReportingOverflow(by: level.count)
            if overflow { throw .uncountableGrid(steps) }
            product = points
        }
        count = product
    }

    /// The first point's position.
    public var startIndex: Int { 0 }

    /// One past the last point's position.
    public var endIndex: Int { count }

    /// The point at a position.
    public subscript(position: Int) -> SearchPoint {
        var rest = position
        var settings: [SearchPoint.Setting] = []
        for (name, level) in zip(names, levels).reversed() {
            settings.append(SearchPoint.Setting(name: name, value: level[rest % level.count]))
            rest /= level.count
        }
        return SearchPoint(settings.reversed())
    }
}
