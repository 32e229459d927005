import Artifacts
import Foundation
import Lottery
import Pipelines

extension CountrySummary.Problem {
    /// Why a step failed: what its program said, else what its receipt says, else how it ended.
    init(_ result: StepResult, in run: PastRun?, _ workspace: Workspace) {
        // Without a receipt, as after a kill, the program's end is all that is known.
        let receipt = try? run?.folder.failedReceipt(of: result.step.name)
        let log = result.logs.last.map(workspace.recorded)
        step = result.step.name
        what = result.saidError ?? receipt?.outcome ?? result.words
        place = log ?? run.map { workspace.recorded($0.folder.url) } ?? ""
        fix = "read \(log ?? "the run's logs"), mend the cause, then: jackpot run"
        exitCode = result.exitCode ?? ExitStatus.failed.rawValue
    }
}

extension StepResult {
    /// The first line of the error that the step's program told last: `jackpot-validate: …`.
    fileprivate var saidError: String? {
        // A step that wrote no log said nothing.
        guard case .failed = outcome, let log = logs.last, let name = step.program.first,
            let text = try? String(contentsOf: log, encoding: .utf8)
        else { return nil }
        let mark = "\(name.split(separator: "/").last ?? ""): "
        return text.split(separator: "\n").last { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
    }
}
