import Artifacts
import Lottery
import Pipelines
import StepKit

extension GateCountry.Problem {
    /// An error of the driver's own.
    init(_ error: ToldError, in step: String) {
        self.init(
            step: step,
            what: error.what,
            place: error.place,
            fix: error.fix,
            exitCode: error.exitStatus.rawValue
        )
    }

    /// Why a step failed.
    init(_ result: StepResult, of model: EvaluatedModel, _ workspace: Workspace) {
        let told = CountrySummary.Problem(result, in: model.run, workspace)
        self.init(
            step: result.step.name,
            what: told.what,
            place: told.place,
            fix: "mend the cause; --scratch FOLDER keeps the log",
            exitCode: told.exitCode
        )
    }
}

extension GateCountry.Judgement {
    /// Beside the champion, whom the evaluation has met.
    init(_ evaluation: Evaluation, champion: Int?) {
        let rival = GateCountry.Rival(
            name: champion.map { "version \($0)" } ?? "champion",
            wape: evaluation.champion?.wape,
            absence: champion == nil ? "the registry has none in force" : nil
        )
        self.init(evaluation, rival: rival, [])
    }

    init(_ evaluation: Evaluation, rival: GateCountry.Rival, _ findings: [GateFinding]) {
        var verdict = evaluation.verdict
        for finding in findings { verdict.add(finding) }
        self.init(
            model: evaluation.challenger.model,
            origins: evaluation.origins,
            firstPeriod: evaluation.firstPeriod,
            lastPeriod: evaluation.lastPeriod,
            wape: evaluation.challenger.wape,
            rival: rival,
            verdict: verdict
        )
    }
}
