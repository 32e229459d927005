internal import Learning
internal import Lottery

/// The family that did best on the country's own history, before the periods of its evaluation.
struct FamilyChoice {
    /// The family chosen.
    let family: ModelFamily
    /// The family alone, or those that are averaged.
    let members: [ModelFamily]
    /// Why.
    let reason: String
    /// Every family's error on the periods of the choice; empty where the history is too short for a choice.
    let candidates: [CandidateScore]

    /// Periods before those of the evaluation that the choice looks at.
    private static let periods = 52
    /// A choice on fewer periods is left to the default.
    private static let fewest = 13

    /// Compares the families by rolling origins.
    ///
    /// - Parameters:
    ///   - observations: the whole history; its last `forecast.origins` periods are left to the evaluation.
    ///   - fits: fits that the families share.
    /// - Throws: `RegressionError`, `PoissonRegressionError` or `XGBoostError` where a fit fails.
    init(_ observations: [Observation], _ fits: FamilyFits) throws {
        let configuration = fits.configuration
        let rolling = RollingOrigin(
            count: max(0, observations.count - configuration.forecast.origins),
            last: Self.periods,
            minimum: configuration.forecast.minimumPeriods,
            publicationLag: configuration.source.publicationLag
        )
        let judged = rolling.origins.filter { observations[$0].logTickets != nil }.count
        guard judged >= Self.fewest else {
            self.init(
                family: .core,
                members: [.core],
                reason: "the history is too short to compare families: the core is the default",
                candidates: []
            )
            return
        }
        let forecasts = { (members: [ModelFamily]) in
            try RollingForecasts(members, observations, at: rolling, fits).errors
        }
        var errors: [ModelFamily: ForecastErrors] = [:]
        for family in ModelFamily.allCases where family != .average {
            // A Poisson regression that does not settle is no candidate; it is no reason to have no model.
            do { errors[family] = try forecasts([family]) } catch is PoissonRegressionError { continue }
        }
        let pair = Array(ModelFamily.monotone.sorted { Self.share(errors[$0]) < Self.share(errors[$1]) }.prefix(2))
        errors[.average] = try forecasts(pair)
        self.init(errors, averaging: pair, judged: judged)
    }

    init(family: ModelFamily, members: [ModelFamily], reason: String, candidates: [CandidateScore]) {
        self.family = family
        self.members = members
        self.reason = reason
        self.candidates = candidates
    }

    private init(_ errors: [ModelFamily: ForecastErrors], averaging pair: [ModelFamily], judged: Int) {
        let core = errors[.core]
        let rivals: [ModelFamily] = [.coreWithTrees, .trees, .average]
        let winner = rivals.filter { Self.isClearWin(errors[$0], over: core) }
            .min { Self.share(errors[$0]) < Self.share(errors[$1]) }
        let candidates = ModelFamily.allCases.compactMap { family in
            errors[family]?.wape.map { CandidateScore(family: family, wape: $0) }
        }
        let place = "on the \(judged) periods before those of the evaluation"
        let name =
            winner == .average
            ? "the average of \(pair.map(\.rawValue).joined(separator: " and "))" : winner?.rawValue ?? ""
        self.init(
            family: winner ?? .core,
            members: winner == .average ? pair : [winner ?? .core],
            reason: winner == nil
                ? "no other family clearly beats the core \(place)"
                : "\(name) errs clearly less than the core \(place)",
            candidates: candidates
        )
    }

    private static func share(_ errors: ForecastErrors?) -> Double { errors?.wape ?? .infinity }
}

extension FamilyChoice {
    /// A rival must err at most this share of the core's error.
    private static let share = 0.98
    /// A rival must gain more than so many standard errors of its gain: 5 % on one side, shared by three rivals.
    private static let standardErrors = 2.13

    /// Whether a rival beats the core by more than luck and a margin worth its complexity.
    static func isClearWin(_ rival: ForecastErrors?, over core: ForecastErrors?) -> Bool {
        guard let rival, let core, let rivalShare = rival.wape, let coreShare = core.wape,
            rivalShare < share * coreShare
        else { return false }
        let gains = zip(core.errors, rival.errors).map { abs($0) - abs($1) }
        let count = Double(gains.count)
        let mean = gains.reduce(0, +) / count
        let variance = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(count - 1, 1)
        return mean > standardErrors * (variance / count).squareRoot()
    }
}
