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
            let field = try JudgingField(history, configuration)
            let challenger = try JudgedForecasts(family.rawValue, family, field)
            let reigning = try champion.map { champion in
                // Refits of one family on the same weeks are the same forecasts: they are not computed twice.
                champion.model.family == family
                    ? challenger.named(champion.name)
                    : try JudgedForecasts(champion.name, champion.model.family, field)
            }
            let baselines = try [ModelFamily.seasonalNaive, .logLog, .ridge].map {
                try JudgedForecasts(baseline: $0, field)
            }
            return judged(challenger, reigning, baselines, field, history, configuration.gate)
        }
    }

    private func judged(
        _ challenger: JudgedForecasts,
        _ champion: JudgedForecasts?,
        _ baselines: [JudgedForecasts],
        _ field: JudgingField,
        _ history: SalesHistory,
        _ gate: GateSettings
    ) -> JudgedModel {
        let before = history.periods[..<field.first].map(\.tickets)
        let scores = baselines.map { $0.score(history: before) }
        let score = challenger.score(history: before)
        let reigning = champion?.score(history: before)
        let positions = challenger.steps.map(\.position)
        let evaluation = Evaluation(
            country: country,
            origins: positions.count,
            firstPeriod: history.periods[positions.first ?? field.first].period,
            lastPeriod: history.periods[positions.last ?? field.first].period,
            challenger: score,
            champion: reigning,
            baselines: scores,
            verdict: GateVerdict(
                challenger: score,
                champion: reigning,
                baselines: scores,
                origins: positions.count,
                settings: gate
            )
        )
        let everyModel = [challenger] + (champion.map { [$0] } ?? []) + baselines
        return JudgedModel(evaluation: evaluation, weeks: everyModel.flatMap { $0.weeks(of: history) })
    }
}
