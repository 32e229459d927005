internal import Foundation
internal import Learning
public import Lottery

extension SalesModel {
    /// Tickets that each rung would sell in the week that is planned after a history, as equally likely scenarios.
    ///
    /// - Parameters:
    ///   - history: the weeks published so far, and the plan of the draw week.
    ///   - ladder: the jackpots.
    ///   - scenarios: how many, 1 or more.
    /// - Returns: the curve, smallest jackpot first.
    /// - Throws: `DemandError` where a forecast is no number of tickets or stored trees cannot be read.
    public func curve(history: SalesHistory, ladder: JackpotLadder, scenarios: Int) throws -> SalesCurve {
        let rungs = ladder.rungs
        let medians = try logTickets(at: rungs.map { log($0.units) }, history: history)
        let multipliers = residuals.multipliers(count: max(scenarios, 1))
        let weights = [Double](repeating: 1 / Double(multipliers.count), count: multipliers.count)
        do {
            return try SalesCurve(
                weights: weights,
                rungs: zip(rungs, medians).map { jackpot, median in
                    SalesCurve.Rung(
                        jackpot: jackpot,
                        tickets: multipliers.map { max(0, exp(median) * $0 - 1) },
                        isExtrapolated: jackpotSupport.map { jackpot > $0.upper } ?? false
                    )
                }
            )
        } catch {
            throw DemandError.noForecast(country: country, error)
        }
    }

    /// The smallest step of median tickets between neighbouring rungs; nil with a single rung.
    ///
    /// Negative when sales would fall somewhere on the ladder as the jackpot rises.
    func monotoneMargin(history: SalesHistory, ladder: JackpotLadder) throws -> Double? {
        let medians = try logTickets(at: ladder.rungs.map { log($0.units) }, history: history).map { exp($0) }
        return zip(medians, medians.dropFirst()).map { $1 - $0 }.min()
    }
}
