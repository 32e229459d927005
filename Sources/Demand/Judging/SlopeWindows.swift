internal import Learning
internal import Lottery

/// The slope of log tickets in log jackpot as each of several windows of a history shows it by itself.
///
/// All are slopes between the same two jackpots, the 10th and the 90th percentile of the whole history: demand that is
/// curved but stays the same has the same slope in each.
struct SlopeWindows {
    /// Windows at most.
    static let most = 4
    /// Periods with sales and a jackpot of their own in a window, at least.
    static let shortest = 52
    /// What is believed of the slope before any data: nothing, for what windows believe together makes them look alike.
    private static let noBelief = CoefficientPrior(centre: 0, deviation: 10)

    /// One for each window that shows a slope, oldest first.
    let slopes: [SlopeEstimate]
    /// Periods that were shared out among the windows.
    let periods: Int

    /// Fits the core to each window.
    ///
    /// - Parameters:
    ///   - observations: the whole history.
    ///   - configuration: the country's settings.
    init(_ observations: [Observation], _ configuration: CountryConfiguration) {
        let known = observations.filter { $0.logTickets != nil && $0.hasOwnJackpot }
        let jackpots = known.compactMap(\.features.logJackpot).sorted()
        let windows = min(Self.most, known.count / Self.shortest)
        self.periods = known.count
        guard windows > 1, let draw = known.ordinaryDraw,
            let low = Spread.quantile(0.1, ofSorted: jackpots), let high = Spread.quantile(0.9, ofSorted: jackpots),
            high - low > 1e-9
        else {
            self.slopes = []
            return
        }
        var recipe = SalesRecipe.core(configuration)
        recipe.ageHalfLife = nil
        recipe.beliefs[.jackpot] = Self.noBelief
        self.slopes = (0..<windows).compactMap { window in
            let rows = known.count * window / windows..<known.count * (window + 1) / windows
            // A window whose columns cannot be told apart shows no slope.
            guard let fit = try? LogLinearFit(recipe, past: known[rows]) else { return nil }
            return Self.estimate(fit.model.layout.meanSlope(of: draw, from: low, to: high), in: fit)
        }
    }

    private static func estimate(_ combination: [Double], in fit: LogLinearFit) -> SlopeEstimate? {
        let slope = zip(combination, fit.regression.unconstrained).reduce(0) { $0 + $1.0 * $1.1 }
        return SlopeEstimate(slope: slope, standardError: fit.regression.standardError(of: combination))
    }
}
