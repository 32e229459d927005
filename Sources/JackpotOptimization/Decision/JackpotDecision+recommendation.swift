public import Lottery

extension JackpotDecision {
    /// The decision as it is written down and sent: amounts rounded to a hundredth, cash nowhere.
    ///
    /// - Parameters:
    ///   - configuration: the country, for its name, currency and schedule.
    ///   - draw: the day of the draw.
    ///   - model: the model in force, such as `atlantis 3`.
    /// - Returns: the content of `recommendation.json`.
    /// - Throws: `InvalidValue` for amounts beyond what `Money` holds.
    public func recommendation(
        of configuration: CountryConfiguration,
        draw: CalendarDay,
        model: String
    ) throws(InvalidValue) -> Recommendation {
        Recommendation(
            country: configuration.country,
            draw: draw,
            currency: configuration.currency,
            status: status,
            explanation: explanation(in: configuration.currency),
            jackpot: choice.jackpot,
            lastJackpot: problem.lastDraw?.jackpot,
            outlook: try RungCertificate(choice),
            gainOverLast: try gainOverLast.map { (gain) throws(InvalidValue) in try Money(units: gain) },
            gainRange: try gainRange.map { (range) throws(InvalidValue) in
                ClosedRangeOfMoney(try Money(units: range.lowerBound), try Money(units: range.upperBound))
            },
            hysteresis: try hysteresis.map { (verdict) throws(InvalidValue) in try HysteresisFinding(verdict) },
            lookAheadReason: lookAheadReason(of: configuration.decision),
            plan: try plan.map { (plan) throws(InvalidValue) in
                try writtenPlan(plan, schedule: configuration.draws, draw: draw)
            },
            binding: try writtenBinding(),
            notebookJackpot: notebook.jackpot,
            isRatioProvisional: problem.trailing.isProvisional,
            ratioBasis: ratioBasis,
            ratioBounds: problem.constraints.payoutRatio.map {
                RatioBounds(minimum: $0.minimum.fraction, maximum: $0.maximum.fraction)
            },
            rungs: try certificates(),
            model: model
        )
    }

    private func lookAheadReason(of settings: DecisionSettings) -> String {
        guard settings.horizon > 1 else { return "the configuration decides each draw for itself" }
        switch problem.demand {
        case .effectIdentified: return lookAhead?.reason ?? "the model knows of no habit that links the draws"
        case .effectNotIdentified: return "no effect of the jackpot on sales is identified"
        case .noModelInForce: return "no sales model is in force"
        }
    }

    private func writtenPlan(
        _ plan: HorizonPlan,
        schedule: DrawSchedule,
        draw: CalendarDay
    ) throws(InvalidValue) -> RecommendedPlan {
        var steps: [RecommendedPlan.Step] = []
        var period = schedule.period(of: draw)
        for step in plan.path {
            steps.append(try RecommendedPlan.Step(step, in: period))
            period = schedule.period(after: period)
        }
        let gain = last?.planValue.map { plan.value - $0 }
        return RecommendedPlan(
            expectedNetRevenue: try Money(units: plan.value),
            gainOverLast: try gain.map { (gain) throws(InvalidValue) in try Money(units: gain) },
            steps: steps
        )
    }

    private func writtenBinding() throws(InvalidValue) -> [BindingConstraint] {
        var written: [BindingConstraint] = []
        for rule in binding {
            let price = try Money(units: rule.shadowPrice)
            written.append(BindingConstraint(constraint: rule.constraint, shadowPrice: price))
        }
        return written
    }

    private func certificates() throws(InvalidValue) -> [RungCertificate] {
        var certificates: [RungCertificate] = []
        for rung in rungs { certificates.append(try RungCertificate(rung)) }
        return certificates
    }

    private var ratioBasis: String {
        switch problem.constraints.payoutRatio?.mode {
        case .ifWon: problem.trailing.basis + " (the upper bound holds even if the jackpot is won)"
        case .expected, nil: problem.trailing.basis
        }
    }
}

extension HysteresisFinding {
    fileprivate init(_ verdict: HysteresisVerdict) throws(InvalidValue) {
        self.init(
            best: verdict.best,
            gain: try Money(units: verdict.gain),
            threshold: try Money(units: verdict.threshold),
            keepsLast: verdict.keepsLast
        )
    }
}

extension RecommendedPlan.Step {
    fileprivate init(_ step: HorizonPlan.Step, in period: SalesPeriod) throws(InvalidValue) {
        self.init(
            period: period,
            low: step.low,
            median: step.median,
            high: step.high,
            expectedJackpot: try Money(units: step.expectedJackpot),
            expectedNetRevenue: try Money(units: step.expectedNetRevenue),
            winProbability: step.winProbability
        )
    }
}
