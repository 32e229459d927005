internal import Foundation
internal import Learning
internal import Lottery

extension CurveContest {
    /// Draws both models' curves of the judged periods.
    ///
    /// - Parameters:
    ///   - challenger: the new model's curves.
    ///   - champion: those of the model in force.
    ///   - history: the published periods.
    ///   - features: how features are made.
    ///   - configuration: the country.
    /// - Throws: `InvalidValue`, or the errors of the libraries.
    init(
        _ challenger: RollingCurves,
        _ champion: RollingCurves,
        history: SalesHistory,
        _ features: SalesFeatures,
        _ configuration: CountryConfiguration
    ) throws {
        let hindsight = try Hindsight([challenger, champion])
        let rungs = configuration.ladder.rungs
        let steps = challenger.forecasts.steps
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
                hindsight: try hindsight.curve(rungs, at: coming, played: log(played), sold: steps[step].actual)
            )
        }
        self = .draws(contested)
    }
}
