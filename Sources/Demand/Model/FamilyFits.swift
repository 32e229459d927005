internal import Learning
internal import Lottery

/// The fits of a country's families along its history; families that share a fit share it here.
///
/// The core is fitted as often as its recipe says, trees and the Poisson regression every few periods.
final class FamilyFits {
    /// The country's settings.
    let configuration: CountryConfiguration
    private var fits: [Place: LogLinearFit] = [:]
    private var grown: [Place: SalesForecaster] = [:]

    private struct Place: Hashable {
        let family: ModelFamily
        let origin: Int
    }

    init(_ configuration: CountryConfiguration) {
        self.configuration = configuration
    }

    /// A family, or the average of several, as production would have it at an origin.
    ///
    /// - Parameters:
    ///   - members: the families; one alone, or those that are averaged.
    ///   - origin: the position forecast.
    ///   - first: the first position of the walk: fits are renewed at fixed distances from it.
    ///   - past: what had been published at a position.
    /// - Returns: the forecaster.
    /// - Throws: `RegressionError`, `PoissonRegressionError` or `XGBoostError` where a fit fails.
    func forecaster(
        of members: [ModelFamily],
        at origin: Int,
        from first: Int,
        past: (Int) -> Past<Observation>
    ) throws -> SalesForecaster {
        let all = try members.map { try forecaster(of: $0, at: origin, from: first, past: past) }
        return all.count == 1 ? all[0] : .average(all)
    }

    /// The residuals of the core's fit at an origin: errors of a model that has seen them.
    func fit(of family: ModelFamily, at origin: Int, past: (Int) -> Past<Observation>) throws -> LogLinearFit {
        let place = Place(family: family, origin: origin)
        if let known = fits[place] { return known }
        let fit = try LogLinearFit(SalesRecipe.of(family, configuration), past: past(origin))
        fits[place] = fit
        return fit
    }

    private func forecaster(
        of family: ModelFamily,
        at origin: Int,
        from first: Int,
        past: (Int) -> Past<Observation>
    ) throws -> SalesForecaster {
        let recipe = SalesRecipe.of(family, configuration)
        let renewed = first + (origin - first) / recipe.refit * recipe.refit
        let regrown = first + (origin - first) / configuration.forecast.treeRefit * configuration.forecast.treeRefit
        let seed = configuration.forecast.seed
        switch family {
        case .core, .ridge, .logLog: return .logLinear(try fit(of: family, at: renewed, past: past).model)
        case .seasonalNaive: return .seasonalNaive(season: configuration.draws.season)
        case .coreWithTrees, .average:
            let trees = try grown(family, at: regrown, past: past) { try .boosted($0, seed: seed) }
            return trees.replacingCore(try fit(of: .core, at: renewed, past: past).model)
        case .trees: return try grown(family, at: regrown, past: past) { try .trees($0, seed: seed) }
        case .poisson: return try grown(family, at: regrown, past: past) { try .poisson($0) }
        }
    }

    private func grown(
        _ family: ModelFamily,
        at origin: Int,
        past: (Int) -> Past<Observation>,
        grow: (LogLinearFit) throws -> SalesForecaster
    ) throws -> SalesForecaster {
        let place = Place(family: family, origin: origin)
        if let known = grown[place] { return known }
        let base: ModelFamily = family == .poisson ? .ridge : .core
        let forecaster = try grow(try fit(of: base, at: origin, past: past))
        grown[place] = forecaster
        return forecaster
    }
}

extension DrawSchedule {
    /// Periods after which sales repeat: a year of weeks, or a week of draws.
    var season: Int { cadence == .week ? 52 : weekdays.count }
}
