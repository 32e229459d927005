import Lottery

/// Why a cash pool cannot be decided; without its decision none of its countries announces anything.
enum PoolError: ExplainedError {
    /// A country has no run for the coming draw.
    case runMissing(CountryName, pool: String)
    /// A country's run has no recommendation.
    case undecided(CountryName, pool: String, folder: String)
    /// A run of a country that does not belong to the pool, or a second one of a country that does.
    case strange(CountryName, pool: String, folder: String)
    /// Draws that are not paid from the same cash.
    case drawsApart(Recommendation, Recommendation, pool: String)

    var what: String {
        switch self {
        case .runMissing(let country, let pool):
            "the cash pool '\(pool)' cannot be decided: \(country) has neither decided nor announced a jackpot for its "
                + "coming draw"
        case .undecided(let country, let pool, _):
            "the cash pool '\(pool)' cannot be decided: the run of \(country) has no recommendation"
        case .strange(let country, let pool, _):
            "the run is of \(country), of which the cash pool '\(pool)' needs no run, or no second one"
        case .drawsApart(let first, let last, let pool):
            "the cash pool '\(pool)' cannot be decided: the draws of \(first.country) (\(first.draw)) and "
                + "\(last.country) (\(last.draw)) lie more than 7 days apart"
        }
    }

    var place: String {
        switch self {
        case .runMissing: "portfolio.yaml"
        case .undecided(_, _, let folder), .strange(_, _, let folder): folder
        case .drawsApart: "the countries' sales data and draw.as-of"
        }
    }

    var fix: String {
        switch self {
        case .runMissing(let country, _):
            "run all countries of the pool together, or take \(country) out of portfolio.yaml and what it may cost out "
                + "of the pool's cash"
        case .undecided(let country, _, _):
            "mend what stopped \(country) and run again, or take it out of portfolio.yaml and what it may cost out of "
                + "the pool's cash"
        case .strange: "hand over one run of each country of the pool with --member"
        case .drawsApart: "bring the data of all countries of the pool up to date, then run again"
        }
    }

    var exitStatus: ExitStatus {
        switch self {
        case .runMissing, .undecided: .inputMissing
        case .strange: .usage
        case .drawsApart: .dataRefused
        }
    }
}
