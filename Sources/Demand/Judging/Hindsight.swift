internal import Foundation
internal import Learning
internal import Lottery
internal import XGBoost

/// What jackpots would have sold, as models of different kinds fitted to the whole history say together.
///
/// They say by how much sales at a jackpot differ from those at the jackpot that was played; what was sold then sets the
/// height. None owns the answer, and a model that forecast badly has less of a say: their logarithms are averaged with
/// weights of 1/error². Beyond the largest jackpot ever announced the core alone speaks: trees are flat there, which is
/// no opinion.
///
/// - Source: Bates and Granger (1969), The combination of forecasts, with the errors taken for independent.
struct Hindsight {
    private let judges: [SalesForecaster]
    /// The say of each judge; they sum to 1.
    let weights: [Double]
    private let core: SalesForecaster
    private let largest: Double

    /// Models with the forecasts that they made before the draws; at least one.
    ///
    /// - Throws: the errors of the libraries where a fit fails.
    init(_ models: [RollingCurves]) throws {
        precondition(!models.isEmpty, "hindsight needs a model")
        let precisions = models.map { model in
            let error = max(model.forecasts.meanLogError, 1e-9)
            return 1 / (error * error)
        }
        self.judges = try models.map { try $0.wholeHistory() }
        self.weights = precisions.map { $0 / precisions.reduce(0, +) }
        self.core = try models[0].wholeCore()
        self.largest = models[0].largestLogJackpot
    }

    /// What each jackpot of a ladder would have sold at a past draw.
    ///
    /// - Parameters:
    ///   - rungs: the jackpots, rising.
    ///   - draw: the draw.
    ///   - played: natural logarithm of the jackpot that was announced.
    ///   - sold: log(1 + tickets) at that jackpot.
    /// - Returns: a curve of one scenario.
    /// - Throws: `XGBoostError`, or `InvalidValue` for sales that are no number.
    func curve(_ rungs: [Money], at draw: DrawFeatures, played: Double, sold: Double) throws -> SalesCurve {
        let jackpots = rungs.map { log($0.units) }
        let inside = try zip(judges, weights).map { judge, weight in
            try Self.moves(judge, draw, from: played, to: jackpots.map { min($0, largest) }).map { weight * $0 }
        }
        let beyond = try Self.moves(core, draw, from: largest, to: jackpots.map { max($0, largest) })
        return try SalesCurve(
            weights: [1],
            rungs: rungs.indices.map { rung in
                let move = inside.reduce(beyond[rung]) { $0 + $1[rung] }
                let tickets = max(0, expm1(sold + move))
                return SalesCurve.Rung(jackpot: rungs[rung], tickets: [tickets], isExtrapolated: false)
            }
        )
    }

    /// What other jackpots would have added to log tickets.
    private static func moves(
        _ judge: SalesForecaster,
        _ draw: DrawFeatures,
        from origin: Double,
        to jackpots: [Double]
    ) throws(XGBoostError) -> [Double] {
        // Levels are the same at every jackpot, so that none need be known.
        let nothing: [Observation] = []
        let draws = ([origin] + jackpots).map { draw.announcing(logJackpot: $0) }
        let answers = try judge.logTickets(of: draws, after: nothing, ahead: 1)
        return answers.dropFirst().map { $0 - answers[0] }
    }
}

extension JudgedForecasts {
    /// Mean absolute error of log tickets.
    fileprivate var meanLogError: Double {
        steps.reduce(0) { $0 + abs($1.forecast - $1.actual) } / Double(max(steps.count, 1))
    }
}
