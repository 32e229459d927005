public import Learning
public import Lottery
public import Tabular
public import XGBoost

/// Why sales cannot be modelled.
public enum DemandError: Error, Hashable, Sendable {
    /// Too few weeks with sales.
    case historyTooShort(country: CountryName, periods: String, minimum: Int)
    /// No week is left to judge a model on.
    case nothingToJudge(country: CountryName)
    /// The regression has no answer.
    case regression(country: CountryName, RegressionError)
    /// XGBoost refused, or a stored model's trees cannot be read.
    case trees(country: CountryName, XGBoostError)
    /// The Poisson regression has no answer.
    case poisson(country: CountryName, PoissonRegressionError)
    /// The settings make no recipe of features.
    case recipe(country: CountryName, RecipeError)
    /// A forecast is no number of tickets.
    case noForecast(country: CountryName, InvalidValue)
}

extension DemandError: ExplainedError {
    /// What happened.
    public var what: String {
        switch self {
        case .historyTooShort(_, let periods, let minimum):
            "only \(periods) have sales; a model needs \(minimum)"
        case .nothingToJudge: "no period with sales is left to judge a model on"
        case .regression(_, let error): "the demand model cannot be fitted: \(error)"
        case .poisson(_, let error): "the Poisson regression cannot be fitted: \(error)"
        case .recipe(_, let error): "the features cannot be made: \(error)"
        case .trees(_, .unavailable(let reason)): "\(XGBoostError.unavailable(reason: reason))"
        case .trees(_, let error): "the trees failed: \(error)"
        case .noForecast(_, let value): "the model forecasts no number of tickets: \(value)"
        }
    }

    /// The country.
    public var place: String {
        switch self {
        case .historyTooShort(let country, _, _), .nothingToJudge(let country), .regression(let country, _),
            .trees(let country, _), .noForecast(let country, _), .poisson(let country, _), .recipe(let country, _):
            "country \(country)"
        }
    }

    /// What the reader can do.
    public var fix: String {
        switch self {
        case .historyTooShort:
            "add periods to the sales data, or lower forecast.min-periods (26 is the least that works)"
        case .nothingToJudge: "add periods to the sales data: forecast.min-periods and at least one more"
        case .regression, .poisson: "look at the tickets and jackpots of the last periods in sales-history.csv"
        case .recipe: "correct the forecast section of the config"
        case .trees(_, .unavailable): "install libxgboost.so.0, in Debian the package libxgboost0, or mend it"
        case .trees: "train again with the XGBoost library installed here"
        case .noForecast: "look at the ladder and at the jackpots of the history: they differ by too much"
        }
    }

    /// How the program ends.
    public var exitStatus: ExitStatus {
        switch self {
        case .historyTooShort, .nothingToJudge, .regression, .poisson, .noForecast: .dataRefused
        case .recipe: .configurationWrong
        case .trees(_, .unavailable): .serviceUnavailable
        case .trees: .defect
        }
    }
}
