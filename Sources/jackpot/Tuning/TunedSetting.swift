import Learning
import Lottery

/// A setting of the forecast that is tuned: its key in the config, what it may be, and where it goes.
struct TunedSetting: Sendable {
    /// The key below `forecast` in the config.
    let key: String
    /// What is tried.
    let parameter: SearchParameter
    /// Where it goes.
    let place: any WritableKeyPath<ForecastSettings, Double> & Sendable

    /// A number that is tried on a logarithmic scale, with three significant digits.
    init(
        _ key: String,
        from first: Double,
        to last: Double,
        _ place: any WritableKeyPath<ForecastSettings, Double> & Sendable
    ) throws(SearchError) {
        self.key = key
        self.place = place
        parameter = try .reals(key, from: first, to: last, scale: .logarithmic, digits: 3)
    }
}
