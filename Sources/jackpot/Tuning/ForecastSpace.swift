import Learning
import Lottery

/// The settings of the forecast that are tuned, all of them by the demand core's loss.
struct ForecastSpace: Sendable {
    /// The settings, in the order of the space's parameters.
    let settings: [TunedSetting]
    /// The same as a search takes them.
    let space: SearchSpace

    /// The age half-life from a quarter to ten years, the fatigue half-life from a week to a year.
    ///
    /// - Throws: never in practice: both ranges are positive and finite.
    init() throws(SearchError) {
        settings = [
            try TunedSetting("age-half-life", from: 13, to: 520, \.ageHalfLife),
            try TunedSetting("fatigue-half-life", from: 1, to: 52, \.fatigueHalfLife),
        ]
        space = try SearchSpace(settings.map(\.parameter))
    }

    /// Settings with the values of a point in them.
    func settings(at point: SearchPoint, otherwise inForce: ForecastSettings) -> ForecastSettings {
        settings.reduce(into: inForce) { settings, tuned in
            if let value = point.real(tuned.key) { settings[keyPath: tuned.place] = value }
        }
    }

    /// What settings in force say of each key, as the config writes it.
    func words(_ settings: ForecastSettings) -> [String] {
        self.settings.map { Limits.words(settings[keyPath: $0.place]) }
    }

    /// The lines of a config that put settings in force.
    func lines(_ settings: ForecastSettings) -> String {
        let lines = zip(self.settings, words(settings)).map { "  \($0.key): \($1)\n" }
        return "forecast:\n" + lines.joined()
    }
}
