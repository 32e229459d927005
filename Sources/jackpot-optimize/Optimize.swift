import ArgumentParser
import Artifacts
import Demand
import JackpotOptimization
import Lottery
import StepKit

/// Decides the jackpot of the draw with the model in force.
@main
struct Optimize: StepProgram {
    static let step = "optimize"
    static let abstract = "Decides the jackpot of one draw, exactly and under every rule."

    @OptionGroup var arguments: StepArguments

    func body(_ context: inout StepContext) async throws {
        let configuration = try context.read(CountryConfiguration.self)
        let history = try context.readSalesHistory()
        let inForce = try ModelInForce(&context)
        let curve = try inForce.model.curve(
            history: history,
            ladder: configuration.ladder,
            scenarios: configuration.forecast.scenarios
        )
        let problem = try DecisionProblem(
            configuration: configuration,
            history: history,
            curve: curve,
            cash: try cash(configuration.constraints.cash, &context),
            demand: inForce.knowledge
        )
        let outlook = try outlook(inForce.model, history, configuration)
        let decision = try JackpotDecision(problem, outlook: outlook, points: configuration.decision.gridPoints)
        let (draw, rule) = (context.manifest.draw, configuration.constraints.payoutRatio)
        var recommendation = try decision.recommendation(of: configuration, draw: draw, model: inForce.label)
        recommendation.pastRatios = PastRatio.series(in: history, rule: rule, economics: problem.economics)
        try context.write(curve)
        try context.write(recommendation)
        try context.write(
            await SensitivityTable(problem, outlook: outlook, configuration: configuration, draw: draw)
        )
        let jackpot = recommendation.jackpot
        try context.write(inForce.model.explanation(at: jackpot, history: history, configuration: configuration))
        context.outcome = "\(recommendation.status.rawValue): \(jackpot.grouped) \(configuration.currency)"
    }

    /// The draws after the coming one, where they are to be decided with it.
    private func outlook(
        _ model: SalesModel,
        _ history: SalesHistory,
        _ configuration: CountryConfiguration
    ) throws -> SalesOutlook? {
        let draws = configuration.decision.horizon
        return draws > 1 ? try model.outlook(draws: draws, history: history, configuration: configuration) : nil
    }

    private func cash(_ rule: CashRule?, _ context: inout StepContext) throws -> Secret<Money>? {
        guard let rule else { return nil }
        return try context.secretMoney(rule.secretName)
    }
}
