import ArgumentParser
import Artifacts
import Demand
import Lottery
import Replay
import StepKit

/// Judges the new model on weeks it had not seen, beside the champion and the baselines.
@main
struct Evaluate: StepProgram {
    static let step = "evaluate"
    static let abstract = "Judges the new sales model against the champion and the baselines."

    @OptionGroup var arguments: StepArguments

    func body(_ context: inout StepContext) throws {
        let configuration = try context.read(CountryConfiguration.self)
        let history = try context.readSalesHistory()
        let model = try context.read(SalesModel.self, as: .salesModel)
        let judged = try model.evaluate(
            against: try champion(&context),
            history: history,
            configuration: configuration
        )
        let evaluation = try judged.evaluation(replaying: history, configuration: configuration)
        try context.write(evaluation)
        try context.write(judged.periods)
        context.outcome = evaluation.verdict.summary
    }

    private func champion(_ context: inout StepContext) throws -> SalesModel.Champion? {
        guard let version = context.manifest.champion?.version else { return nil }
        let model = try context.read(SalesModel.self, as: .champion)
        return SalesModel.Champion(name: "champion \(version)", model: model)
    }
}
