import Artifacts
import Foundation
import Lottery
import Reports
import StepKit

extension RunFacts {
    /// What the steps of a run left; where that cannot be read, what failed and what is damaged, for people to be told.
    static func asFarAsReadable(_ context: inout StepContext) throws -> (RunFacts, damage: ArtifactError?) {
        do {
            return (try RunFacts(&context), nil)
        } catch let damage as ArtifactError {
            var failures = try context.folder.receipts().failures(context)
            failures.append(Failure(step: Notify.step, explanation: damage.what, fix: damage.fix, log: nil))
            return (RunFacts(run: context.manifest, failures: failures), damage)
        }
    }
}

extension [Receipt] {
    /// The steps that failed, but for that which tells of them.
    func failures(_ context: StepContext) -> [RunFacts.Failure] {
        filter { !$0.isDone && $0.step != Notify.step }.map { RunFacts.Failure($0, context) }
    }
}

extension RunFacts.Failure {
    /// What the receipt of a failed step tells.
    init(_ receipt: Receipt, _ context: StepContext) {
        self.init(
            step: receipt.step,
            explanation: receipt.outcome ?? receipt.exitStatus.meaning,
            fix: receipt.fix,
            log: Self.lastLog(of: receipt.step, context)
        )
    }

    /// What the step's last attempt wrote: `logs/train.2.stderr`, else the log of all its attempts.
    private static func lastLog(of step: String, _ context: StepContext) -> String? {
        let folder = context.folder.logsFolder
        // A folder that cannot be listed has no log to name.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let errors = names.filter { $0.hasPrefix("\(step).") && $0.hasSuffix(".stderr") }
        let own = context.folder.log(of: step).lastPathComponent
        let last = errors.max { ($0.count, $0) < ($1.count, $1) } ?? (names.contains(own) ? own : nil)
        return last.map { relative(folder.appending(path: $0), to: context.workspace) }
    }

    private static func relative(_ file: URL, to workspace: URL) -> String {
        let (path, root) = (file.standardizedFileURL.path, workspace.standardizedFileURL.path + "/")
        return path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
    }
}
