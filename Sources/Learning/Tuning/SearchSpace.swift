/// The settings that a search varies, as data.
public struct SearchSpace: Hashable, Sendable, Encodable {
    /// The parameters, in the order of a point's values.
    public let parameters: [SearchParameter]

    /// Collects parameters.
    ///
    /// - Throws: `SearchError` where there is none, or two have one name.
    public init(_ parameters: [SearchParameter]) throws(SearchError) {
        if parameters.isEmpty { throw .emptySpace }
        var names: Set<String> = []
        for parameter in parameters where !names.insert(parameter.name).inserted {
            throw .repeatedParameter(parameter.name)
        }
        self.parameters = parameters
    }

    /// A random point that depends on nothing but the seed and its number.
    ///
    /// - Parameters:
    ///   - number: from 0 on.
    ///   - seed: of the search.
    /// - Returns: the point.
    public func randomPoint(_ number: Int, seed: UInt64) -> SearchPoint {
        var luck = SearchLuck(seed: seed, number: number)
        return SearchPoint(
            parameters.map { SearchPoint.Setting(name: $0.name, value: $0.domain.value(at: luck.fraction())) }
        )
    }

    /// The grid with so many steps along each parameter; every name of a choice, every integer of a shorter range.
    ///
    /// - Throws: `SearchError` where there is no step, or there are more points than can be counted.
    public func grid(steps: Int) throws(SearchError) -> SearchGrid { try SearchGrid(self, steps: steps) }

    /// The grid with the most steps along each parameter that has at most so many points; one step at least.
    ///
    /// - Parameter points: 1 or more.
    /// - Returns: the grid.
    /// - Throws: `SearchError` where even one step gives more points than can be counted.
    public func largestGrid(upTo points: Int) throws(SearchError) -> SearchGrid {
        var largest = try grid(steps: 1)
        while largest.steps < points {
            let finer = try grid(steps: largest.steps + 1)
            // Where no domain has a further step, a finer grid is the same one.
            if finer.count > points || finer.count == largest.count { break }
            largest = finer
        }
        return largest
    }
}
