internal import Foundation
internal import Learning
public import Lottery

extension SalesModel {
    /// Sales of the planned draw at every rung of a ladder, in scenarios.
    ///
    /// Scenarios are quantiles of the model's out-of-sample errors, equally likely; beyond the jackpots seen they lie
    /// further apart, by what the slope there may be wrong.
    ///
    /// - Parameters:
    ///   - history: the published periods, and the planned one.
    ///   - ladder: the jackpots.
    ///   - scenarios: their number.
    /// - Returns: the curve.
    /// - Throws: `DemandError`.
    public func curve(history: SalesHistory, ladder: JackpotLadder, scenarios: Int) throws -> SalesCurve {
        let rungs = ladder.rungs
        let medians = try logTickets(at: rungs.map { log($0.units) }, history: history)
        let shape = CurveShape(
            residuals: residuals,
            slopeError: slopeError,
            support: jackpotSupport.map { $0.lower.units...$0.upper.units }
        )
        do {
            return try shape.curve(rungs, medians: medians, scenarios: max(scenarios, 1))
        } catch {
            throw DemandError.noForecast(country: country, error)
        }
    }

    /// The smallest rise of tickets from one rung to the next; nil for a ladder of one rung.
    func monotoneMargin(history: SalesHistory, ladder: JackpotLadder) throws -> Double? {
        let medians = try logTickets(at: ladder.rungs.map { log($0.units) }, history: history).map { exp($0) }
        return zip(medians, medians.dropFirst()).map { $1 - $0 }.min()
    }
}
