public import Lottery
internal import RealModule

extension DecisionProblem {
    /// The jackpot at which a changed elasticity leaves sales as they are: the last one's rung, else the middle.
    public var pivot: Money {
        lastDraw.map { ladder.nearestRung(to: $0.jackpot) }
            ?? Money(hundredths: (ladder.minimum.hundredths + ladder.maximum.hundredths) / 2)
    }

    /// The same decision with one assumption or limit changed.
    ///
    /// - Parameters:
    ///   - factor: what changes.
    ///   - change: by how much, in the factor's own terms; a chance stays within 0 to 1, cash at 0 or more, and a bound
    ///     of the payout ratio stays within 0 to 1 and on its side of the other.
    /// - Returns: the changed decision; this one where it does not have what the factor changes.
    /// - Throws: `InvalidValue` where sales leave what a lottery can have.
    public func changing(_ factor: SensitivityFactor, by change: Double) throws(InvalidValue) -> DecisionProblem {
        switch factor {
        case .elasticity: try changingElasticity(by: change)
        case .winChance: try changingChance(by: change)
        case .cash: try changingCash(by: change)
        case .payoutRatioMinimum, .payoutRatioMaximum: try changingRatio(factor, by: change)
        }
    }

    /// Tickets times `exp(change × (log J - log pivot))`.
    private func changingElasticity(by change: Double) throws(InvalidValue) -> DecisionProblem {
        let center = Double.log(pivot.units)
        let rungs = curve.rungs.map { rung in
            let factor = Double.exp(change * (Double.log(rung.jackpot.units) - center))
            return SalesCurve.Rung(
                jackpot: rung.jackpot,
                tickets: rung.tickets.map { $0 * factor },
                isExtrapolated: rung.isExtrapolated
            )
        }
        return try with(curve: SalesCurve(weights: curve.weights, rungs: rungs))
    }

    private func changingChance(by change: Double) throws(InvalidValue) -> DecisionProblem {
        var prizes = economics.prizes
        prizes.chance = try Chance(min(1, max(0, prizes.chance.probability * (1 + change))))
        let economics = DrawEconomics(
            ticketPrice: economics.ticketPrice,
            prizes: prizes,
            deductions: economics.deductions
        )
        return try with(economics: economics)
    }

    private func changingCash(by change: Double) throws(InvalidValue) -> DecisionProblem {
        guard let cash else { return self }
        let changed = cash.use { $0.units * max(0, 1 + change) }
        return try with(cash: Secret(Money(units: changed)))
    }

    private func changingRatio(_ bound: SensitivityFactor, by change: Double) throws(InvalidValue) -> DecisionProblem {
        guard let rule = constraints.payoutRatio else { return self }
        var (minimum, maximum) = (rule.minimum.fraction, rule.maximum.fraction)
        if bound == .payoutRatioMinimum {
            minimum = min(maximum, max(0, minimum + change))
        } else {
            maximum = min(1, max(minimum, maximum + change))
        }
        var constraints = constraints
        constraints.payoutRatio = try PayoutRatioRule(
            windowDraws: rule.windowDraws,
            minimum: Share(minimum),
            maximum: Share(maximum),
            basis: rule.basis,
            mode: rule.mode
        )
        return try with(constraints: constraints)
    }

    /// The same decision with some of its parts replaced.
    func with(
        curve: SalesCurve? = nil,
        economics: DrawEconomics? = nil,
        constraints: Constraints? = nil,
        cash: Secret<Money>? = nil
    ) throws(InvalidValue) -> DecisionProblem {
        try DecisionProblem(
            curve: curve ?? self.curve,
            ladder: ladder,
            economics: economics ?? self.economics,
            constraints: constraints ?? self.constraints,
            trailing: trailing,
            cash: cash ?? self.cash,
            lastDraw: lastDraw,
            pastJackpots: pastJackpots,
            demand: demand,
            hysteresis: hysteresis,
            ratioLookAhead: ratioLookAhead
        )
    }
}
