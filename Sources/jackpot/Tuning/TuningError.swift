import Lottery

/// Why a country's settings cannot be tuned.
enum TuningError: ExplainedError, Hashable {
    /// No period is left to compare settings on.
    case historyTooShort(country: CountryName, periods: Int, needed: Int)
    /// The checks found errors in the data.
    case dataRefused(country: CountryName, file: String, check: ValidationCheck, problem: String)
    /// Every trial failed.
    case everyTrialFailed(country: CountryName, trials: Int, reason: String)
    /// The time was over before the first trial started.
    case nothingTried(country: CountryName)

    var what: String {
        switch self {
        case .historyTooShort(_, let periods, let needed):
            "the history has \(periods) periods; tuning needs \(needed)"
        case .dataRefused(_, _, let check, let problem): "\(check.rawValue): \(problem)"
        case .everyTrialFailed(_, let trials, let reason): "every one of \(trials) trials failed, the first: \(reason)"
        case .nothingTried: "the time was over before the first trial"
        }
    }

    var place: String {
        switch self {
        case .historyTooShort(let country, _, _), .everyTrialFailed(let country, _, _), .nothingTried(let country):
            "country \(country)"
        case .dataRefused(let country, let file, _, _): "\(file), country \(country)"
        }
    }

    var fix: String {
        switch self {
        case .historyTooShort:
            "wait for more periods, or lower forecast.origins, whose periods are held back, or forecast.min-periods"
        case .dataRefused(let country, _, _, _): "see all findings: jackpot run --country \(country)"
        case .everyTrialFailed(let country, _, _): "see whether it can be modelled: jackpot run --country \(country)"
        case .nothingTried: "give more --seconds"
        }
    }

    var exitStatus: ExitStatus {
        switch self {
        case .historyTooShort, .dataRefused, .everyTrialFailed: .dataRefused
        case .nothingTried: .usage
        }
    }
}
