/// In which order the points of a space are tried, and with how much resource each.
public enum SearchStrategy: Hashable, Sendable, Encodable {
    /// Every point of the grid with so many steps along each parameter.
    case grid(steps: Int, resource: Int)
    /// One random point after another, until the budget is spent.
    case random(resource: Int)
    /// Random points, most of them on little resource only.
    case halving(SuccessiveHalving)

    /// The trials that may run next, side by side.
    ///
    /// - Parameters:
    ///   - finished: the rungs before, complete.
    ///   - space: what is searched.
    ///   - seed: of the random points.
    /// - Returns: nil where the search is over.
    /// - Throws: `SearchError` for a strategy that describes no search.
    func rung(after finished: [[FinishedTrial]], in space: SearchSpace, seed: UInt64) throws(SearchError) -> Rung? {
        switch self {
        case .grid(let steps, let resource):
            if resource < 1 { throw .impossibleResource(resource) }
            let grid = try space.grid(steps: steps)
            return finished.isEmpty ? .points(of: grid, resource: resource) : nil
        case .random(let resource):
            if resource < 1 { throw .impossibleResource(resource) }
            return finished.isEmpty ? .randomPoints(.max, of: space, seed: seed, resource: resource) : nil
        case .halving(let halving):
            return halving.rung(after: finished, in: space, seed: seed)
        }
    }
}

extension SuccessiveHalving {
    fileprivate func rung(after finished: [[FinishedTrial]], in space: SearchSpace, seed: UInt64) -> Rung? {
        guard finished.count < resources.count else { return nil }
        let resource = resources[finished.count]
        guard let last = finished.last else {
            return .randomPoints(candidates, of: space, seed: seed, resource: resource)
        }
        let survivors = promoted(from: last, number: finished.count - 1)
        return survivors.isEmpty ? nil : .again(survivors, resource: resource)
    }
}
