import Lottery
import Pipelines

/// How far a country's run got by itself.
enum CountryStage: Sendable {
    /// It is over: done, failed, or never opened.
    case over(CountryOutcome)
    /// It has done all it can before its cash pool is decided.
    case waiting(WaitingRun)

    /// The country, or the name of its config where that cannot be read.
    var country: String {
        switch self {
        case .over(let outcome): outcome.country
        case .waiting(let waiting): waiting.run.manifest.country.text
        }
    }

    /// Its run; nil where there is none.
    var run: PastRun? {
        switch self {
        case .over(let outcome): outcome.run
        case .waiting(let waiting): waiting.run
        }
    }

    /// The run, if it waits.
    var waiting: WaitingRun? {
        if case .waiting(let waiting) = self { waiting } else { nil }
    }
}

/// A run that waits for its cash pool.
struct WaitingRun: Sendable {
    let country: CountryRun
    let pinned: PinnedCountry
    /// The run; another one where this country's pool has to be decided anew.
    var run: PastRun
    /// What came of its steps so far.
    var results: [StepResult]

    /// Whether every step so far is done.
    var isReady: Bool { results.allSatisfy(\.isDone) }
}
