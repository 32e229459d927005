import ArgumentParser
import Learning

/// A strategy as the user names it.
enum StrategyName: String, CaseIterable, ExpressibleByArgument, Sendable {
    case grid
    case random
    case halving

    /// One candidate in so many goes on to the next rung.
    private static let eta = 3

    /// The strategy that fits a number of trials.
    ///
    /// - Parameters:
    ///   - trials: 1 or more.
    ///   - space: what is searched.
    ///   - objective: how many origins a trial may have.
    /// - Returns: the strategy.
    /// - Throws: `SearchError`.
    func strategy(
        trials: Int,
        in space: SearchSpace,
        _ objective: CoreObjective
    ) throws(SearchError) -> SearchStrategy {
        switch self {
        case .grid: .grid(steps: try space.largestGrid(upTo: trials).steps, resource: objective.origins)
        case .random: .random(resource: objective.origins)
        case .halving: .halving(try Self.halving(trials: trials, objective))
        }
    }

    /// The halving with the most candidates that has at most so many trials; one candidate at least.
    private static func halving(
        trials: Int,
        _ objective: CoreObjective
    ) throws(SearchError) -> SuccessiveHalving {
        for candidates in stride(from: trials, to: 1, by: -1) {
            let halving = try halving(of: candidates, objective)
            if halving.trials <= trials { return halving }
        }
        return try halving(of: 1, objective)
    }

    private static func halving(
        of candidates: Int,
        _ objective: CoreObjective
    ) throws(SearchError) -> SuccessiveHalving {
        try SuccessiveHalving(
            candidates: candidates,
            eta: eta,
            from: objective.fewestOrigins,
            to: objective.origins
        )
    }
}
