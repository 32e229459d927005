import Artifacts
import Lottery
import StepKit

/// Everything a run has to tell, as far as its steps got.
struct RunFacts {
    /// A step that did not finish.
    struct Failure: Equatable {
        var step: String
        var explanation: String
    }

    var run: RunManifest
    var validation: ValidationReport?
    var card: ModelCard?
    var evaluation: Evaluation?
    /// What the models forecast and what sold; empty before a model was judged.
    var backtest: [BacktestPeriod] = []
    var explanation: ForecastExplanation?
    var registration: Registration?
    /// What is to be announced; nil where the country, or its cash pool, was not decided.
    var recommendation: Recommendation?
    /// The decision of its cash pool; nil where it belongs to none, or the pool was not decided.
    var portfolio: PoolDecision?
    var sensitivity: SensitivityTable?
    var failures: [Failure]
}

extension RunFacts {
    /// Reads what the steps of a run left.
    init(_ context: inout StepContext) throws {
        let receipts = try context.folder.receipts()
        self.init(
            run: context.manifest,
            validation: try context.readIfPresent(ValidationReport.self),
            card: try context.readIfPresent(ModelCard.self),
            evaluation: try context.readIfPresent(Evaluation.self),
            backtest: try context.readIfPresent([BacktestPeriod].self) ?? [],
            explanation: try context.readIfPresent(ForecastExplanation.self),
            registration: try context.readIfPresent(Registration.self),
            recommendation: try context.readIfPresent(Recommendation.self),
            sensitivity: try context.readIfPresent(SensitivityTable.self),
            failures: receipts.filter { !$0.isDone && $0.step != Notify.step }.map { receipt in
                Failure(step: receipt.step, explanation: receipt.outcome ?? receipt.exitStatus.meaning)
            }
        )
        try tellPool(&context)
    }
}
