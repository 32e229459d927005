import Artifacts

/// What the receipts of a run say of its program steps.
struct StepRecords {
    private let folder: RunFolder
    /// The receipts of the finished steps, or why they cannot be used, by step; nil for a step that is not done.
    private let receipts: [String: Result<Receipt?, ArtifactError>]
    /// The SHA-256 of every file that a finished step wrote.
    private let written: [String: String]

    init(of pipeline: Pipeline, in folder: RunFolder) {
        let pairs = pipeline.programSteps.map { step in
            (step.name, Result { () throws(ArtifactError) in try folder.receipt(of: step.name) })
        }
        self.folder = folder
        receipts = Dictionary(uniqueKeysWithValues: pairs)
        // A receipt that cannot be used says nothing here; its own step tells what is wrong with it.
        written = pairs.reduce(into: [:]) { files, pair in
            files.merge((try? pair.1.get())?.wrote ?? [:]) { $1 }
        }
    }

    /// Where a step stands, if its files are as its receipt says.
    func state(of step: PipelineStep) -> StepState {
        do {
            if let receipt = try receipts[step.name]?.get() {
                return changedInput(of: receipt).map { .outdated($0) } ?? .done
            }
            guard let failed = try folder.failedReceipt(of: step.name) else { return .due }
            return .failed(failed.exitStatus, outcome: failed.outcome)
        } catch {
            return .damaged(error.what)
        }
    }

    /// The first artifact that is another one than the step has read.
    private func changedInput(of receipt: Receipt) -> ArtifactName? {
        Catalog.entries.first { entry in
            guard let read = receipt.read[entry.name.rawValue], let file = entry.file else { return false }
            return written[file].map { $0 != read } ?? false
        }?.name
    }
}
