import Learning

/// How a country's settings are to be searched for.
struct TuningRequest: Hashable, Sendable {
    /// When the search ends.
    enum Budget: Hashable, Sendable {
        /// After so many trials.
        case trials(Int)
        /// After so many seconds.
        case seconds(Double)
    }

    let strategy: StrategyName
    let budget: Budget
    let workers: Int
    let seed: UInt64

    /// Trials that a strategy with an end is laid out for, where seconds limit it.
    private static let trialsOfTimedSearch = 100

    /// Trials that the strategy is laid out for.
    var trials: Int {
        switch budget {
        case .trials(let count): count
        case .seconds: Self.trialsOfTimedSearch
        }
    }

    /// The budget from now on.
    var limit: SearchBudget {
        switch budget {
        case .trials(let count): .trials(count)
        case .seconds(let seconds): .time(.seconds(seconds), on: ContinuousClock())
        }
    }
}
