internal import Learning
internal import Lottery
internal import XGBoost

extension SalesModel {
    /// The model ready to forecast.
    func forecaster() throws -> SalesForecaster {
        guard let logLinear else { return .seasonalNaive }
        guard let trees else { return .logLinear(logLinear) }
        do {
            let grown = try ResidualTrees(json: trees.booster)
            return .boosted(logLinear, grown, TreeDesign(largestLogJackpot: trees.largestLogJackpot))
        } catch {
            throw DemandError.trees(country: country, error)
        }
    }

    /// Median log tickets at each jackpot in the week that is planned after a history.
    ///
    /// - Parameters:
    ///   - jackpots: logarithms of currency units.
    ///   - history: the weeks published so far, and the plan.
    /// - Returns: one number per jackpot.
    /// - Throws: `DemandError.trees` where stored trees cannot be read.
    func logTickets(at jackpots: [Double], history: SalesHistory) throws -> [Double] {
        let coming = Observation.features(of: history, fatigueHalfLife: fatigueHalfLifeWeeks)
        let draws = jackpots.map { coming.announcing(logJackpot: $0) }
        let past = Observation.series(of: history, fatigueHalfLife: fatigueHalfLifeWeeks)
        let ahead = history.weeksAhead
        do {
            return try forecaster().logTickets(of: draws, after: past, weeksAhead: min(max(ahead, 1), 52))
        } catch let error as XGBoostError {
            throw DemandError.trees(country: country, error)
        }
    }
}

extension SalesHistory {
    /// Periods from the last row to the planned one.
    fileprivate var weeksAhead: Int {
        guard case .week(let planned) = planned.period, case .week(let last) = periods.last?.period else { return 1 }
        return planned - last
    }
}
