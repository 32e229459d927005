import Artifacts
import Lottery
import Pipelines

extension CountrySummary.Problem {
    /// Why a step failed: what its receipt says, else how its program ended.
    init(_ result: StepResult, in run: PastRun?, _ workspace: Workspace) {
        // Without a receipt, as after a kill, the program's end is all that is known.
        let receipt = try? run?.folder.failedReceipt(of: result.step.name)
        let log = result.logs.last.map(workspace.recorded)
        step = result.step.name
        what = receipt?.outcome ?? result.words
        place = log ?? run.map { workspace.recorded($0.folder.url) } ?? ""
        fix = "read \(log ?? "the run's logs"), mend the cause, then: jackpot run"
        exitCode = result.exitCode ?? ExitStatus.failed.rawValue
    }
}
