internal import Learning
internal import Lottery

/// One-step forecasts of a family along a history, refitted as in production: the core at each origin, trees every
/// few weeks.
struct RollingForecasts {
    /// One forecast and what came of it.
    struct Step {
        /// Position in the history.
        let position: Int
        /// log(1 + tickets) forecast, median.
        let forecast: Double
        /// log(1 + tickets) sold.
        let actual: Double
        /// Weeks of sales that had been published.
        let weeksKnown: Int
    }

    /// Out-of-sample errors that make intervals on their own; with fewer, those of the first fit join them.
    private static let enough = 20
    /// Errors that count, the latest.
    static let memory = 104

    /// Weeks with sales, oldest first.
    private(set) var steps: [Step] = []
    /// In-sample residuals at the first origin.
    private var firstResiduals: [Double] = []

    /// Forecasts each origin that has sales.
    init(
        _ family: ModelFamily,
        _ observations: [Observation],
        at rolling: RollingOrigin,
        _ settings: ForecastSettings
    ) throws {
        var forecaster = SalesForecaster.seasonalNaive
        var treesGrownAt: Int?
        let recipe = SalesRecipe.of(family, settings)
        try rolling.forEach(in: observations) { origin, past in
            guard let actual = observations[origin].logTickets else { return }
            if let recipe {
                let fit = try LogLinearFit(recipe, past: past)
                if firstResiduals.isEmpty { firstResiduals = fit.regression.residuals }
                if family == .coreWithTrees, origin - (treesGrownAt ?? .min / 2) >= settings.treeRefitWeeks {
                    forecaster = try .boosted(fit, seed: settings.seed)
                    treesGrownAt = origin
                }
                forecaster = forecaster.replacingCore(fit.model)
            }
            let draw = observations[origin].features
            let answer = try forecaster.logTickets(of: [draw], after: past, weeksAhead: rolling.publicationLag + 1)
            steps.append(
                Step(position: origin, forecast: answer[0], actual: actual, weeksKnown: past.count)
            )
        }
    }

    /// The errors that were known before a position, as an interval and scenarios for its forecast.
    func calibration(before position: Int, publicationLag: Int, weeksKnown: Int) -> ConformalResiduals {
        let known = steps.prefix { $0.position < position - publicationLag }.suffix(Self.memory)
        let errors = known.map { $0.actual - $0.forecast }
        let filled = errors.count < Self.enough ? firstResiduals + errors : errors
        return ConformalResiduals(residuals: filled, rows: weeksKnown)
    }

    /// The steps from a position on.
    func steps(from position: Int) -> [Step] { steps.filter { $0.position >= position } }
}
