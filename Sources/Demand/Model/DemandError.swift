public import Learning
public import Lottery
public import XGBoost

/// Why sales cannot be modelled.
public enum DemandError: Error, Hashable, Sendable {
    /// Too few weeks with sales.
    case historyTooShort(country: CountryName, weeks: Int, minimum: Int)
    /// No week is left to judge a model on.
    case nothingToJudge(country: CountryName)
    /// The regression has no answer.
    case regression(country: CountryName, RegressionError)
    /// XGBoost refused, or a stored model's trees cannot be read.
    case trees(country: CountryName, XGBoostError)
    /// A forecast is no number of tickets.
    case noForecast(country: CountryName, InvalidValue)
}

extension DemandError: ExplainedError {
    /// What happened.
    public var what: String {
        switch self {
        case .historyTooShort(_, let weeks, let minimum):
            "only \(weeks) weeks have sales; a model needs \(minimum)"
        case .nothingToJudge: "no week with sales is left to judge a model on"
        case .regression(_, let error): "the demand model cannot be fitted: \(error)"
        case .trees(_, let error): "the residual trees failed: \(error)"
        case .noForecast(_, let value): "the model forecasts no number of tickets: \(value)"
        }
    }

    /// The country.
    public var place: String {
        switch self {
        case .historyTooShort(let country, _, _), .nothingToJudge(let country), .regression(let country, _),
            .trees(let country, _), .noForecast(let country, _):
            "country \(country)"
        }
    }

    /// What the reader can do.
    public var fix: String {
        switch self {
        case .historyTooShort:
            "add weeks to the sales data, or lower forecast.min-weeks (26 is the least that works)"
        case .nothingToJudge: "add weeks to the sales data: forecast.min-weeks and at least one more"
        case .regression: "look at the tickets and jackpots of the last weeks in sales-history.csv"
        case .trees: "train again with the XGBoost library installed here"
        case .noForecast: "look at the ladder and at the jackpots of the history: they differ by too much"
        }
    }

    /// How the program ends.
    public var exitStatus: ExitStatus {
        switch self {
        case .historyTooShort, .nothingToJudge, .regression, .noForecast: .dataRefused
        case .trees: .defect
        }
    }
}
