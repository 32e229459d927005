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
        let count = max(scenarios, 1)
        let weights = [Double](repeating: 1 / Double(count), count: count)
        do {
            return try SalesCurve(
                weights: weights,
                rungs: zip(rungs, medians).map { jackpot, median in
                    SalesCurve.Rung(
                        jackpot: jackpot,
                        tickets: errors(at: jackpot).multipliers(count: count).map { max(0, exp(median) * $0 - 1) },
                        isExtrapolated: jackpotSupport.map { jackpot > $0.upper } ?? false
                    )
                }
            )
        } catch {
            throw DemandError.noForecast(country: country, error)
        }
    }

    /// The errors to expect at a jackpot.
    private func errors(at jackpot: Money) -> ConformalResiduals {
        guard let jackpotSupport, jackpotSupport.lower.units > 0, jackpot.units > 0 else { return residuals }
        let nearest = min(max(jackpot.units, jackpotSupport.lower.units), jackpotSupport.upper.units)
        let distance = abs(log(jackpot.units / nearest))
        return distance > 0 ? residuals.beyondSupport(distance: distance, slopeError: slopeError) : residuals
    }

    /// The smallest rise of tickets from one rung to the next; nil for a ladder of one rung.
    func monotoneMargin(history: SalesHistory, ladder: JackpotLadder) throws -> Double? {
        let medians = try logTickets(at: ladder.rungs.map { log($0.units) }, history: history).map { exp($0) }
        return zip(medians, medians.dropFirst()).map { $1 - $0 }.min()
    }
}
