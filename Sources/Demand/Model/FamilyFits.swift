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
        let renewed = renewal(of: family, at: origin, from: first)
        let regrown = regrowth(at: origin, from: first)
        switch family {
        case .core, .ridge, .logLog: return .logLinear(try fit(of: family, at: renewed, past: past).model)
        case .seasonalNaive: return .seasonalNaive(season: configuration.draws.season)
        case .coreWithTrees, .average:
            let trees = try grown(family, at: regrown, past: past)
            return trees.replacingCore(try fit(of: .core, at: renewed, past: past).model)
        case .trees, .poisson: return try grown(family, at: regrown, past: past)
        }
    }

    private func grown(
        _ family: ModelFamily,
        at origin: Int,
        past: (Int) -> Past<Observation>
    ) throws -> SalesForecaster {
        let place = Place(family: family, origin: origin)
        if let known = grown[place] { return known }
        let base = try fit(of: Self.base(of: family), at: origin, past: past)
        let forecaster = try Self.grow(family, on: base, seed: configuration.forecast.seed)
        grown[place] = forecaster
        return forecaster
    }

    /// The position at which the regression of a family that is in use at an origin was fitted.
    private func renewal(of family: ModelFamily, at origin: Int, from first: Int) -> Int {
        let refit = SalesRecipe.of(family, configuration).refit
        return first + (origin - first) / refit * refit
    }

    /// The position at which the trees or the Poisson regression in use at an origin were grown.
    private func regrowth(at origin: Int, from first: Int) -> Int {
        let refit = configuration.forecast.treeRefit
        return first + (origin - first) / refit * refit
    }

    /// The regression whose columns or residuals a family rests on.
    private static func base(of family: ModelFamily) -> ModelFamily { family == .poisson ? .ridge : .core }

    private static func grow(
        _ family: ModelFamily,
        on base: LogLinearFit,
        seed: UInt64
    ) throws -> SalesForecaster {
        switch family {
        case .trees: try .trees(base, seed: seed)
        case .poisson: try .poisson(base)
        default: try .boosted(base, seed: seed)
        }
    }
}

extension FamilyFits {
    /// What a family rests on at an origin.
    private struct Needs {
        var regressions: [Place] = []
        var growth: Place?
    }

    /// Makes the fits that a walk along origins asks for, side by side on all cores.
    ///
    /// One that fails is left out: it fails again where it is asked for, and is told there.
    ///
    /// - Parameters:
    ///   - members: the families.
    ///   - origins: the positions forecast.
    ///   - first: the first position of the walk.
    ///   - past: what had been published at a position.
    func prepare(
        _ members: [ModelFamily],
        at origins: [Int],
        from first: Int,
        past: @Sendable (Int) -> Past<Observation>
    ) {
        let needs = members.flatMap { family in origins.map { self.needs(of: family, at: $0, from: first) } }
        fit(Set(needs.flatMap(\.regressions)), past)
        grow(Set(needs.compactMap(\.growth)))
    }

    private func needs(of family: ModelFamily, at origin: Int, from first: Int) -> Needs {
        let renewed = renewal(of: family, at: origin, from: first)
        let regrown = regrowth(at: origin, from: first)
        let growth = Place(family: family, origin: regrown)
        let base = Place(family: Self.base(of: family), origin: regrown)
        switch family {
        case .core, .ridge, .logLog: return Needs(regressions: [Place(family: family, origin: renewed)])
        case .seasonalNaive: return Needs()
        case .coreWithTrees, .average:
            return Needs(regressions: [Place(family: .core, origin: renewed), base], growth: growth)
        case .trees, .poisson: return Needs(regressions: [base], growth: growth)
        }
    }

    private func fit(_ places: Set<Place>, _ past: @Sendable (Int) -> Past<Observation>) {
        let configuration = configuration
        let missing = places.filter { fits[$0] == nil }.sorted { $0.origin < $1.origin }
        let made = missing.mapSideBySide { place in
            try? LogLinearFit(SalesRecipe.of(place.family, configuration), past: past(place.origin))
        }
        for (place, fit) in zip(missing, made) { fits[place] = fit }
    }

    private func grow(_ places: Set<Place>) {
        let seed = configuration.forecast.seed
        let missing = places.filter { grown[$0] == nil }.sorted { $0.origin < $1.origin }
        let based = missing.compactMap { place in
            fits[Place(family: Self.base(of: place.family), origin: place.origin)].map { (place, $0) }
        }
        let made = based.mapSideBySide { place, base in try? Self.grow(place.family, on: base, seed: seed) }
        for ((place, _), forecaster) in zip(based, made) { grown[place] = forecaster }
    }
}

extension DrawSchedule {
    /// Periods after which sales repeat: a year of weeks, or a week of draws.
    var season: Int { cadence == .week ? 52 : weekdays.count }
}
