internal import Learning
public import Lottery

extension SalesModel {
    /// A model in force, and its name in scores.
    public struct Champion: Hashable, Sendable {
        /// `champion 7`.
        public let name: String
        /// The model.
        public let model: SalesModel

        /// Names a model in force.
        public init(name: String, model: SalesModel) {
            self.name = name
            self.model = model
        }
    }

    /// Judges the model on the last weeks of a history, one week ahead each, refitted as in production.
    ///
    /// The champion is refitted by its family on the same origins: with the coefficients it has, it would be judged on
    /// weeks that it was trained on, and no honest challenger could win.
    ///
    /// - Parameters:
    ///   - champion: the model in force; nil where there is none.
    ///   - history: the published weeks.
    ///   - configuration: the country, with the number of origins and the thresholds.
    /// - Returns: the scores, the verdict and the forecasts behind them.
    /// - Throws: `DemandError` when no week can be judged or a fit fails.
    public func evaluate(
        against champion: Champion?,
        history: SalesHistory,
        configuration: CountryConfiguration
    ) throws -> JudgedModel {
        try Self.explainingErrors(of: country) {
            let features = try SalesFeatures(configuration)
            let field = try JudgingField(history, configuration, features)
            let challenger = try JudgedForecasts(family.rawValue, members, field)
            let reigning = try champion.map { champion in
                // Refits of one family on the same weeks are the same forecasts: they are not computed twice.
                champion.model.members == members
                    ? challenger.named(champion.name)
                    : try JudgedForecasts(champion.name, champion.model.members, field)
            }
            let baselines = try [ModelFamily.seasonalNaive, .logLog, .ridge, .poisson].compactMap { family in
                // A Poisson regression that does not settle is no baseline; the others are.
                do { return try JudgedForecasts(baseline: family, field) } catch is PoissonRegressionError {
                    return nil
                }
            }
            let everyModel = [challenger] + (reigning.map { [$0] } ?? []) + baselines
            return JudgedModel(
                evaluation: try evaluation(challenger, reigning, baselines, field, history),
                periods: everyModel.flatMap { $0.periods(of: history) },
                contest: try contest(challenger, champion?.model.members, reigning, field, history, features)
            )
        }
    }

    private func evaluation(
        _ challenger: JudgedForecasts,
        _ champion: JudgedForecasts?,
        _ baselines: [JudgedForecasts],
        _ field: JudgingField,
        _ history: SalesHistory
    ) throws -> Evaluation {
        let season = field.configuration.draws.season
        let before = history.periods[..<field.first].map(\.tickets)
        let scores = baselines.map { $0.score(history: before, season: season) }
        let positions = challenger.steps.map(\.position)
        let evidence = GateEvidence(
            forecasts: challenger,
            challenger: challenger.score(history: before, season: season),
            champion: champion,
            baselines: scores,
            monotoneMargin: try monotoneMargin(history: history, ladder: field.configuration.ladder),
            slopes: SlopeWindows(field.observations, field.configuration)
        )
        return Evaluation(
            country: country,
            origins: positions.count,
            firstPeriod: history.periods[positions.first ?? field.first].period,
            lastPeriod: history.periods[positions.last ?? field.first].period,
            challenger: evidence.challenger,
            champion: champion?.score(history: before, season: season),
            baselines: scores,
            residualDrift: ResidualDrift(of: challenger.periods(of: history), model: challenger.model),
            verdict: GateVerdict(evidence, settings: field.configuration.gate)
        )
    }

    private func contest(
        _ challenger: JudgedForecasts,
        _ others: [ModelFamily]?,
        _ champion: JudgedForecasts?,
        _ field: JudgingField,
        _ history: SalesHistory,
        _ features: SalesFeatures
    ) throws -> CurveContest {
        guard let others, let champion else { return .noChampion }
        guard others != members else { return .sameKind }
        do {
            return try CurveContest(
                RollingCurves(challenger, of: members, field),
                RollingCurves(champion, of: others, field),
                history: history,
                features,
                field.configuration
            )
        } catch let error as InvalidValue {
            throw DemandError.noForecast(country: country, error)
        }
    }
}
