public import Lottery

extension SensitivityTable {
    /// The sensitivity of a decision as it is written down: whatever it holds of cash can be computed from the
    /// certificates of the recommendation.
    ///
    /// Cash is replaced by the least that the certificates allow. Its bar stands only where they bound it from both
    /// sides; where no jackpot comes near the safety net, a bar would tell the first thing of how much there is. A
    /// break-even of cash is never sought.
    ///
    /// - Parameters:
    ///   - problem: the coming draw.
    ///   - outlook: what the model says of the draws that follow; nil where the coming one is decided for itself.
    ///   - configuration: the country.
    ///   - draw: the day of the draw.
    /// - Throws: `InvalidValue` where a change leaves what a lottery can have.
    public init(
        _ problem: DecisionProblem,
        outlook: SalesOutlook?,
        configuration: CountryConfiguration,
        draw: CalendarDay
    ) throws(InvalidValue) {
        let sensitivity = try Sensitivity(
            problem.withLeastCertifiedCash,
            outlook: outlook,
            points: configuration.decision.gridPoints
        )
        let factors = SensitivityFactor.allCases.filter { $0.applies(to: problem) }
        var bars: [Bar] = []
        for bar in try sensitivity.tornado() where bar.factor != .cash || problem.isCashBounded {
            bars.append(try Bar(bar))
        }
        var breakEvens: [BreakEven] = []
        for factor in factors where factor != .cash {
            for direction in [-1.0, 1.0] {
                let limit = direction * factor.furthestChange
                breakEvens.append(
                    BreakEven(
                        factor: factor,
                        towards: limit,
                        turn: try sensitivity.breakEven(factor, towards: limit).map(Turn.init)
                    )
                )
            }
        }
        self.init(
            country: configuration.country,
            draw: draw,
            currency: configuration.currency,
            jackpot: sensitivity.unchanged.choice.jackpot,
            draws: sensitivity.unchanged.draws,
            bars: bars,
            breakEvens: breakEvens
        )
    }
}

extension SensitivityTable.Bar {
    fileprivate init(_ bar: Sensitivity.Bar) throws(InvalidValue) {
        self.init(
            factor: bar.factor,
            change: bar.risen.change,
            fallen: try SensitivityTable.Answer(bar.fallen),
            risen: try SensitivityTable.Answer(bar.risen)
        )
    }
}

extension SensitivityTable.Answer {
    fileprivate init(_ answer: Sensitivity.Answer) throws(InvalidValue) {
        self.init(
            jackpot: answer.jackpot,
            status: answer.status,
            expectedNetRevenue: try Money(units: answer.expectedNetRevenue)
        )
    }
}

extension SensitivityTable.Turn {
    fileprivate init(_ turn: Sensitivity.BreakEven) {
        self.init(change: turn.change, jackpot: turn.jackpot, status: turn.status)
    }
}
