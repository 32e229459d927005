import Artifacts

/// What the receipts of a run say of its program steps.
struct StepRecords {
    /// The receipt of each step's last attempt, or why it cannot be used, by step; none for a step that was not tried.
    private let receipts: [String: Result<Receipt, ArtifactError>]
    /// The SHA-256 of every file that a finished step wrote.
    private let written: [String: String]

    init(_ receipts: [String: Result<Receipt, ArtifactError>], of pipeline: Pipeline) {
        self.receipts = receipts
        // A receipt that cannot be used says nothing here; its own step tells what is wrong with it.
        let finished = pipeline.programSteps.compactMap { try? receipts[$0.name]?.get() }.filter(\.isDone)
        written = finished.reduce(into: [:]) { $0.merge($1.wrote) { $1 } }
    }

    /// Where a step stands, if its files are as its receipt says.
    func state(of step: PipelineStep) -> StepState {
        do {
            guard let receipt = try receipts[step.name]?.get() else { return .due }
            guard receipt.isDone else { return .failed(receipt.exitStatus, outcome: receipt.outcome) }
            return changedInput(of: receipt).map { .outdated($0) } ?? .done
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
