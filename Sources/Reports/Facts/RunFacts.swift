package import Lottery

/// Everything a run has to tell, as far as its steps got.
package struct RunFacts {
    /// A step that did not finish.
    package struct Failure: Equatable {
        package var step: String
        package var explanation: String
        /// What the reader can do; nil where nothing is known.
        package var fix: String?
        /// Where the rest is told, relative to the workspace; nil where nothing was written.
        package var log: String?

        /// Describes a failure.
        package init(step: String, explanation: String, fix: String? = nil, log: String? = nil) {
            self.step = step
            self.explanation = explanation
            self.fix = fix
            self.log = log
        }
    }

    /// What the run pinned.
    package var run: RunManifest
    package var validation: ValidationReport?
    package var card: ModelCard?
    package var evaluation: Evaluation?
    /// What the models forecast and what sold; empty before a model was judged.
    package var backtest: [BacktestPeriod]
    package var explanation: ForecastExplanation?
    package var registration: Registration?
    /// What is to be announced; nil where the country, or its cash pool, was not decided.
    package var recommendation: Recommendation?
    /// The decision of its cash pool; nil where it belongs to none, or the pool was not decided.
    package var portfolio: PoolDecision?
    package var sensitivity: SensitivityTable?
    /// What sold in the last periods, oldest first; empty before data were checked.
    package var history: [PeriodSales]
    /// What the coming draw is forecast to sell; nil where nothing was decided.
    package var forecast: TicketForecast?
    /// What was announced for the draw before; nil where there was none.
    package var previous: PreviousDecision?
    package var failures: [Failure]

    /// Collects what is known.
    package init(
        run: RunManifest,
        validation: ValidationReport? = nil,
        card: ModelCard? = nil,
        evaluation: Evaluation? = nil,
        backtest: [BacktestPeriod] = [],
        explanation: ForecastExplanation? = nil,
        registration: Registration? = nil,
        recommendation: Recommendation? = nil,
        portfolio: PoolDecision? = nil,
        sensitivity: SensitivityTable? = nil,
        history: [PeriodSales] = [],
        forecast: TicketForecast? = nil,
        previous: PreviousDecision? = nil,
        failures: [Failure] = []
    ) {
        self.run = run
        self.validation = validation
        self.card = card
        self.evaluation = evaluation
        self.backtest = backtest
        self.explanation = explanation
        self.registration = registration
        self.recommendation = recommendation
        self.portfolio = portfolio
        self.sensitivity = sensitivity
        self.history = history
        self.forecast = forecast
        self.previous = previous
        self.failures = failures
    }
}

extension RunFacts.Failure {
    /// What the message says of it.
    var sentences: [String] {
        ["\(step): \(explanation)", fix.map { "To do: \($0)" }, log.map { "Log: \($0)" }].compactMap(\.self)
    }
}
