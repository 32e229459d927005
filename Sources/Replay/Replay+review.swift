public import Demand
public import JackpotOptimization
public import Lottery

extension Replay {
    /// What had been published before a draw, with that draw as the planned one.
    ///
    /// - Throws: `InvalidValue` never for a history that is one.
    public func known(before position: Int) throws(InvalidValue) -> SalesHistory {
        try history.known(before: position, publicationLag: configuration.source.publicationLag)
    }

    /// Decides a past draw as the step `optimize` does: with the look-ahead and the threshold of the config.
    ///
    /// - Parameters:
    ///   - model: who decides.
    ///   - known: what had been published, with the draw as the planned one.
    /// - Returns: the decision, with every jackpot assessed.
    /// - Throws: `DemandError` for a curve that no decision can be made on.
    public func decision(by model: ModelOfThen, knowing known: SalesHistory) throws -> JackpotDecision {
        let settings = configuration.decision
        let curve = try model.model.curve(
            history: known,
            ladder: configuration.ladder,
            scenarios: configuration.forecast.scenarios
        )
        let outlook = try model.model.outlook(draws: settings.horizon, history: known, configuration: configuration)
        return try explaining { () throws(InvalidValue) in
            let problem = try DecisionProblem(
                configuration: configuration,
                history: known,
                curve: curve,
                cash: nil,
                demand: model.demand
            )
            return try JackpotDecision(problem, outlook: outlook, points: settings.gridPoints)
        }
    }

    /// Decides a past draw again and values the decision.
    ///
    /// - Parameters:
    ///   - position: of a draw with a jackpot and sales on record.
    ///   - models: who decides.
    ///   - hindsight: what each jackpot would have sold.
    /// - Returns: the draw; nil where its jackpot or its sales are not on record.
    /// - Throws: `DemandError` where a training fails or a decision cannot be made, and what `models` throws.
    public func review(
        at position: Int,
        by models: ModelsOfThen,
        hindsight: SalesHindsight
    ) throws -> ReviewedDraw? {
        guard let truth = try hindsight.curve(at: position) else { return nil }
        let known = try known(before: position)
        let model = try models.model(knowing: known)
        let decision = try decision(by: model, knowing: known)
        return try explaining { () throws(InvalidValue) in
            let judge = try self.decision(at: position, on: truth, demand: .effectIdentified)
            let rung = judge.rungs.first { $0.jackpot == decision.choice.jackpot } ?? judge.choice
            return ReviewedDraw(
                period: history.periods[position].period,
                model: model.origin,
                status: decision.status,
                looksAhead: decision.draws > 1,
                played: try played(at: position),
                decided: ValuedJackpot(rung),
                best: ValuedJackpot(judge.choice)
            )
        }
    }

    /// What was played, on a ladder of its own: it need not be a rung of the config's.
    func played(at position: Int) throws(InvalidValue) -> ValuedJackpot {
        let sold = history.periods[position]
        let jackpot = try Money(units: sold.jackpot ?? 0)
        var own = configuration
        own.ladder = try JackpotLadder(
            minimum: jackpot,
            maximum: jackpot,
            step: Money(hundredths: 1),
            mayFallBeforeWon: configuration.ladder.mayFallBeforeWon
        )
        let curve = try SalesCurve(
            weights: [1],
            rungs: [SalesCurve.Rung(jackpot: jackpot, tickets: [sold.tickets ?? 0], isExtrapolated: false)]
        )
        let judge = try Replay(of: history, configuration: own)
            .decision(at: position, on: curve, demand: .effectIdentified)
        return ValuedJackpot(judge.choice)
    }

    private func explaining<Answer>(_ body: () throws(InvalidValue) -> Answer) throws -> Answer {
        do throws(InvalidValue) {
            return try body()
        } catch {
            throw DemandError.noForecast(country: configuration.country, error)
        }
    }
}
