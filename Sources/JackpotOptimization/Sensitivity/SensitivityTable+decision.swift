public import Lottery

extension SensitivityTable {
    /// The sensitivity of a decision as it is written down: whatever it holds of cash can be computed from the
    /// certificates of the recommendation.
    ///
    /// Cash is replaced by the least that the certificates allow, and plays no part where it is ample. Its bar stands
    /// only where they bound it from both sides; where no jackpot comes near the safety net, a bar would tell the first
    /// thing of how much there is. A break-even of cash is never sought.
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
    ) async throws(InvalidValue) {
        let sensitivity = try Sensitivity(
            problem.asCertified,
            outlook: outlook,
            points: configuration.decision.gridPoints
        )
        let turning = SensitivityFactor.allCases.filter { $0 != .cash && $0.applies(to: problem) }
        async let falling = Self.breakEvens(of: turning, sensitivity, direction: -1)
        async let rising = Self.breakEvens(of: turning, sensitivity, direction: 1)
        var bars: [Bar] = []
        for bar in try sensitivity.tornado() where bar.factor != .cash || problem.isCashBounded {
            bars.append(try Bar(bar))
        }
        let breakEvens = zip(try await falling.get(), try await rising.get()).flatMap { [$0, $1] }
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

    private static func breakEvens(
        of factors: [SensitivityFactor],
        _ sensitivity: Sensitivity,
        direction: Double
    ) async -> Result<[BreakEven], InvalidValue> {
        Result { () throws(InvalidValue) in
            var breakEvens: [BreakEven] = []
            for factor in factors {
                let limit = direction * factor.furthestChange
                let turn = try sensitivity.breakEven(factor, towards: limit).map(Turn.init)
                breakEvens.append(BreakEven(factor: factor, towards: limit, turn: turn))
            }
            return breakEvens
        }
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
