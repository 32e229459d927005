internal import Foundation
internal import Learning
internal import Lottery

/// How far sales may lie from what a model expects, in scenarios.
struct CurveShape {
    /// Out-of-sample errors of log tickets.
    let residuals: ConformalResiduals
    /// What a unit of log jackpot beyond those seen adds to the doubt in log tickets.
    let slopeError: Double
    /// Smallest and largest jackpot seen, currency units.
    let support: ClosedRange<Double>?

    /// The curve of a ladder.
    ///
    /// - Parameters:
    ///   - rungs: the jackpots, rising.
    ///   - medians: log(1 + tickets) of each.
    ///   - scenarios: their number.
    /// - Returns: one rung for each jackpot.
    /// - Throws: `InvalidValue` for sales that are no number.
    func curve(_ rungs: [Money], medians: [Double], scenarios: Int) throws(InvalidValue) -> SalesCurve {
        let inside = residuals.multipliers(count: scenarios)
        return try SalesCurve(
            weights: [Double](repeating: 1 / Double(scenarios), count: scenarios),
            rungs: zip(rungs, medians).map { jackpot, median in
                let beyond = beyondSupport(jackpot)?.multipliers(count: scenarios)
                return SalesCurve.Rung(
                    jackpot: jackpot,
                    tickets: (beyond ?? inside).map { max(0, exp(median) * $0 - 1) },
                    isExtrapolated: support.map { jackpot.units > $0.upperBound } ?? false
                )
            }
        )
    }

    private func beyondSupport(_ jackpot: Money) -> ConformalResiduals? {
        guard let support, support.lowerBound > 0, jackpot.units > 0, !support.contains(jackpot.units) else {
            return nil
        }
        let nearest = min(max(jackpot.units, support.lowerBound), support.upperBound)
        return residuals.beyondSupport(distance: abs(log(jackpot.units / nearest)), slopeError: slopeError)
    }
}
