internal import Foundation
internal import Learning
internal import Lottery

extension CurveContest {
    /// Draws both models' curves of the judged periods.
    ///
    /// - Parameters:
    ///   - challenger: the new model's curves.
    ///   - champion: those of the model in force.
    ///   - steps: the judged periods.
    ///   - history: the published periods.
    ///   - features: how features are made.
    ///   - configuration: the country.
    /// - Throws: `InvalidValue`, or the errors of the libraries.
    init(
        _ challenger: RollingCurves,
        _ champion: RollingCurves,
        _ steps: [RollingForecasts.Step],
        history: SalesHistory,
        _ features: SalesFeatures,
        _ configuration: CountryConfiguration
    ) throws {
        let judges = [try challenger.hindsight(), try champion.hindsight()]
        let rungs = configuration.ladder.rungs
        let contested = try steps.indices.compactMap { step -> ContestedDraw? in
            let position = steps[step].position
            guard let played = history.periods[position].jackpot, played > 0 else { return nil }
            let known = try history.known(before: position, publicationLag: configuration.source.publicationLag)
            let coming = features.coming(after: known)
            let draws = rungs.map { coming.announcing(logJackpot: log($0.units)) }
            let support = known.jackpotSupport
            return ContestedDraw(
                position: position,
                effect: JackpotEffect(try challenger.core(step)),
                challenger: try challenger.curve(step, draws, support: support),
                champion: try champion.curve(step, draws, support: support),
                hindsight: try Self.hindsight(
                    judges, rungs, draws + [coming.announcing(logJackpot: log(played))], sold: steps[step].actual
                )
            )
        }
        self = .draws(contested)
    }

    /// - Parameters:
    ///   - draws: the draw with each jackpot of the ladder, and last with the one that was played.
    ///   - sold: log(1 + tickets) at the jackpot that was played.
    private static func hindsight(
        _ judges: [SalesForecaster],
        _ rungs: [Money],
        _ draws: [DrawFeatures],
        sold: Double
    ) throws -> SalesCurve {
        // Levels are the same at every jackpot, so that none need be known: what was sold sets the height.
        let nothing: [Observation] = []
        let answers = try judges.map { try $0.logTickets(of: draws, after: nothing, ahead: 1) }
        return try SalesCurve(
            weights: judges.map { _ in 1 / Double(judges.count) },
            rungs: rungs.indices.map { rung in
                SalesCurve.Rung(
                    jackpot: rungs[rung],
                    tickets: answers.map { max(0, expm1(sold + $0[rung] - $0[rungs.count])) }.sorted(),
                    isExtrapolated: false
                )
            }
        )
    }
}

extension SalesHistory {
    /// Smallest and largest jackpot announced, currency units; nil without a jackpot.
    fileprivate var jackpotSupport: ClosedRange<Double>? {
        let seen = periods.compactMap(\.jackpot).filter { $0 > 0 }
        guard let smallest = seen.min(), let largest = seen.max() else { return nil }
        return smallest...largest
    }
}
