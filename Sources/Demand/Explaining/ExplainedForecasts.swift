internal import Foundation
internal import Learning
internal import Lottery
internal import XGBoost

/// The forecasts of a model around a planned draw, beside what they are made of.
struct ExplainedForecasts {
    /// Periods that importance is averaged over, the last ones.
    private static let judged = 104
    /// Periods whose circumstances the answer to the jackpot is averaged over, the last ones.
    private static let answering = 52
    /// Rungs at which the answer to the jackpot is asked for, at most.
    private static let rungs = 41

    private let forecaster: SalesForecaster
    private let periods: ExplainedPeriods
    private let announced: Circumstances
    private let recent: [Circumstances]
    private let sums: (announced: Contributions, atLastJackpot: Contributions, recent: [Contributions])

    /// Forecasts and takes apart.
    ///
    /// - Parameters:
    ///   - model: the model.
    ///   - jackpot: the jackpot to announce.
    ///   - periods: the planned draw and what came before.
    /// - Throws: `XGBoostError`, or `DemandError` for trees that cannot be read.
    init(_ model: SalesModel, at jackpot: Money, _ periods: ExplainedPeriods) throws {
        let announced = periods.planned.announcing(logJackpot: log(jackpot.units))
        let recent = Array(periods.earlier.suffix(Self.judged))
        let forecaster = try model.forecaster()
        let explainer = ForecastExplainer(forecaster, usual: periods.usual)
        let sums = try explainer.contributions(to: [announced, periods.planned] + recent)
        self.forecaster = forecaster
        self.periods = periods
        self.announced = announced
        self.recent = recent
        self.sums = (sums[0], sums[1], Array(sums.dropFirst(2)))
    }

    /// The planned draw at the jackpot to announce.
    func announcedSum(_ jackpot: Money?) throws(XGBoostError) -> ForecastSum {
        try sum(jackpot, announced, sums.announced)
    }

    /// The planned draw at the jackpot that the last period was forecast with; nil where none is known.
    func sumAtLastJackpot() throws -> ForecastSum? {
        guard let logJackpot = periods.planned.draw.logJackpot else { return nil }
        return try sum(try Money(units: exp(logJackpot)), periods.planned, sums.atLastJackpot)
    }

    /// What moved since the last period: first the circumstances, then the jackpot; nil where there is none.
    func change() throws(XGBoostError) -> ForecastChange? {
        guard let last = periods.last, let then = recent.last, let sumThen = sums.recent.last else { return nil }
        let moves = Change(from: sumThen, to: sums.atLastJackpot).ranked().parts
        return ForecastChange(
            since: last.period,
            before: try logTickets(then),
            sold: last.tickets,
            jackpot: try logTickets(announced) - logTickets(periods.planned),
            circumstances: moves.compactMap { part in
                ForecastGroup(rawValue: part.feature).map { group in
                    ForecastSum.Term(group: group == .jackpot ? .jackpotSetting : group, amount: part.total)
                }
            }.filter { $0.amount != 0 }
        )
    }

    /// The mean size of what each group adds.
    var importance: ForecastExplanation.Importance {
        let groups = Importance.meanAbsolute(of: sums.recent).compactMap { importance in
            ForecastGroup(rawValue: importance.feature).map {
                ForecastSum.Term(group: $0, amount: importance.amount)
            }
        }
        return ForecastExplanation.Importance(periods: sums.recent.count, groups: groups)
    }

    /// Forecasts in recent circumstances along a ladder; nil without any.
    func jackpotDependence(_ ladder: JackpotLadder) throws -> ForecastExplanation.JackpotDependence? {
        let rows = recent.suffix(Self.answering)
        guard !rows.isEmpty else { return nil }
        let rungs = Self.spread(ladder.rungs)
        let answers = try rows.map { row in
            try forecaster.logTickets(
                of: rungs.map { row.draw.announcing(logJackpot: log($0.units)) },
                after: row.past,
                ahead: 1
            )
        }
        let dependence = PartialDependence(over: rungs.indices.map(Double.init)) { rung in
            answers.map { max(0, expm1($0[Int(rung)])) }
        }
        return ForecastExplanation.JackpotDependence(
            periods: rows.count,
            points: zip(rungs, dependence.points).map { jackpot, point in
                .init(jackpot: jackpot, mean: point.mean, low: point.lower, high: point.upper)
            }
        )
    }

    private func sum(
        _ jackpot: Money?,
        _ forecast: Circumstances,
        _ contributions: Contributions
    ) throws(XGBoostError) -> ForecastSum {
        ForecastSum(
            jackpot: jackpot,
            logTickets: try logTickets(forecast),
            base: contributions.base,
            // The constant of a core has no group: its value is its mean, and it adds nothing.
            terms: contributions.terms.compactMap { term in
                ForecastGroup(rawValue: term.feature).map { ForecastSum.Term(group: $0, amount: term.amount) }
            }
        )
    }

    private func logTickets(_ forecast: Circumstances) throws(XGBoostError) -> Double {
        try forecaster.logTickets(of: [forecast.draw], after: forecast.past, ahead: 1)[0]
    }

    /// Evenly spread rungs, the first and the last among them.
    private static func spread(_ rungs: [Money]) -> [Money] {
        guard rungs.count > Self.rungs else { return rungs }
        let last = Self.rungs - 1
        return (0...last).map { rungs[$0 * (rungs.count - 1) / last] }
    }
}
