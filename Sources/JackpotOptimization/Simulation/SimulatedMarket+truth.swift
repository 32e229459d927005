public import Lottery
internal import RealModule

extension SimulatedMarket {
    /// What each jackpot would truly sell in the coming draw, before its noise is known.
    ///
    /// Scenarios are equally likely quantiles of the noise, given what lasts of that of the week before.
    ///
    /// - Parameters:
    ///   - ladder: the jackpots.
    ///   - law: the law of its noise.
    ///   - scenarios: their number.
    /// - Returns: the curve that no model can better.
    /// - Throws: `InvalidValue` for sales that are no number.
    public func trueCurve(
        ladder: JackpotLadder,
        noise law: TrueNoise,
        scenarios: Int
    ) throws(InvalidValue) -> SalesCurve {
        let noise = law.quantiles(after: lastingNoise, count: scenarios)
        return try SalesCurve(
            weights: [Double](repeating: 1 / Double(scenarios), count: scenarios),
            rungs: ladder.rungs.map { rung in
                let mean = meanLogTickets(ahead: 0, jackpot: rung.units)
                return SalesCurve.Rung(
                    jackpot: rung,
                    tickets: noise.map { Double.exp(mean + $0) },
                    isExtrapolated: false
                )
            }
        )
    }

    /// How sales of the draws that follow truly differ from those of the coming one, promotions included.
    ///
    /// - Parameters:
    ///   - draws: the coming draw and those after it.
    ///   - ladder: the jackpots.
    /// - Returns: exact log changes, habit and memory.
    /// - Throws: `InvalidValue` for changes that are no numbers.
    public func trueOutlook(draws: Int, ladder: JackpotLadder) throws(InvalidValue) -> SalesOutlook {
        let jackpots = ladder.rungs.map(\.units)
        let now = jackpots.map { meanLogTickets(ahead: 0, jackpot: $0) }
        return SalesOutlook(
            demand: try HorizonDemand(
                shifts: (0..<draws).map { ahead in
                    zip(jackpots, now).map { meanLogTickets(ahead: ahead, jackpot: $0) - $1 }
                },
                habituation: try Habituation(
                    effect: -country.fatigue,
                    standardError: 0,
                    retention: country.retention
                ),
                rolloverEffects: country.rolloverEffects
            ),
            memory: memory
        )
    }

    private func meanLogTickets(ahead: Int, jackpot: Double) -> Double {
        country.meanLogTickets(
            week: week + ahead,
            jackpot: jackpot,
            memory: memory,
            promotion: hasPromotion(week: week + ahead)
        )
    }
}
