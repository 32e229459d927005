internal import Foundation
internal import Learning
public import Lottery

extension SalesModel {
    /// What the core says of the draws that follow the planned one: how calendar, habit and rollovers change its sales.
    ///
    /// Later draws are ordinary ones: neither a promotion nor a holiday code is planned for them, while the holidays of
    /// the calendar are known. Where trees are a member their part is taken to stay as it is.
    ///
    /// - Parameters:
    ///   - draws: the planned draw and those after it, at least 1.
    ///   - history: the published periods, and the planned one.
    ///   - configuration: the country.
    /// - Returns: log changes against the planned draw for each rung of the ladder; nil where the model knows of no
    ///   habitual jackpot.
    /// - Throws: `DemandError.noForecast` for changes that are no numbers.
    public func outlook(
        draws: Int,
        history: SalesHistory,
        configuration: CountryConfiguration
    ) throws(DemandError) -> SalesOutlook? {
        guard let habit = core.layout.columns.firstIndex(where: \.isOfReference) else { return nil }
        let coming = features.coming(after: history, draws: draws, schedule: configuration.draws)
        let past = features.series(of: history)
        guard let first = coming.first else { return nil }
        let logJackpots = configuration.ladder.rungs.map { log($0.units) }
        let now = core.logTickets(of: first, at: logJackpots, after: past)
        do {
            return SalesOutlook(
                demand: try HorizonDemand(
                    shifts: coming.map { draw in
                        zip(core.logTickets(of: draw, at: logJackpots, after: past), now).map { $0 - $1 }
                    },
                    habituation: try Habituation(
                        effect: core.coefficients[habit],
                        evidence: core.evidence(of: habit),
                        retention: pow(0.5, 1 / configuration.forecast.fatigueHalfLife)
                    ),
                    rolloverEffects: core.rolloverEffects(of: first)
                ),
                memory: PlayerMemory(
                    logReference: first[.reference],
                    rollovers: first[.rollovers].isNaN ? 0 : Int(first[.rollovers])
                )
            )
        } catch {
            throw .noForecast(country: country, error)
        }
    }
}

extension LogLinearModel {
    /// What the data say of a coefficient without the belief in it: the belief is divided out of the posterior.
    ///
    /// Exact for normal laws: precisions and precision-weighted means subtract.
    fileprivate func evidence(of column: Int) -> Habituation.Evidence? {
        let prior = layout.columns[column].prior
        let believed = 1 / (prior.deviation * prior.deviation)
        let known = 1 / (standardErrors[column] * standardErrors[column])
        let learnt = known - believed
        guard learnt > 0, learnt.isFinite else { return nil }
        return Habituation.Evidence(
            estimate: (coefficients[column] * known - prior.centre * believed) / learnt,
            standardError: 1 / learnt.squareRoot()
        )
    }

    fileprivate func logTickets(
        of draw: DrawFeatures,
        at logJackpots: [Double],
        after past: [Observation]
    ) -> [Double] {
        let level = levelAddition(to: draw, after: past)
        return logJackpots.map { coreLogTickets(draw.announcing(logJackpot: $0)) + level }
    }

    /// Log change of tickets after each number of draws without a winner, against none.
    fileprivate func rolloverEffects(of draw: DrawFeatures) -> [Double] {
        let tickets = (0...SalesFeatures.rolloverCap).map { coreLogTickets(draw.after(rollovers: $0)) }
        return tickets.map { $0 - tickets[0] }
    }
}

extension DesignColumn {
    /// Whether the column holds the effect of the habitual jackpot alone.
    fileprivate var isOfReference: Bool { factors.map(\.feature) == [.reference] }
}
