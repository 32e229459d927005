import Artifacts
import Lottery
import Reports
import StepKit

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
            history: Array((try context.readIfPresent([PeriodSales].self) ?? []).suffix(Self.shownPeriods)),
            previous: try context.readIfPresent(PreviousDecision.self),
            failures: receipts.failures(context)
        )
        try tellPool(&context)
        forecast = try comingSales(&context)
    }

    /// Two years of weeks.
    private static let shownPeriods = 104

    private func comingSales(_ context: inout StepContext) throws -> TicketForecast? {
        guard let recommendation, let planned = try context.readIfPresent(PlannedPeriod.self),
            let curve = try context.readIfPresent(SalesCurve.self)
        else { return nil }
        return TicketForecast(curve, at: recommendation.jackpot, in: planned.period)
    }
}
