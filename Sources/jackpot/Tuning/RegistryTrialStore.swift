import Foundation
import Learning
import ModelRegistry

/// The trials of one study in the registry.
struct RegistryTrialStore: TrialStore {
    /// What tells the trials of a study apart.
    private struct Identity: Hashable {
        let number: Int
        let resource: Int
    }

    private let registry: ModelRegistry
    private let study: Study
    private let now: @Sendable () -> Date
    /// What had finished when the search started.
    private let finished: [Identity: StudyTrial]

    /// Reads what has finished so far.
    ///
    /// - Throws: `RegistryError`.
    init(_ study: Study, in registry: ModelRegistry, now: @escaping @Sendable () -> Date) throws {
        self.registry = registry
        self.study = study
        self.now = now
        let pairs = try registry.trials(of: study).map { trial in
            (Identity(number: trial.number, resource: trial.resource), trial)
        }
        finished = Dictionary(uniqueKeysWithValues: pairs)
    }

    /// What came of a trial before this search.
    ///
    /// - Throws: `StudyError.otherTrial` where other settings have its number: the code that makes them changed.
    func outcome(of trial: Trial) throws -> TrialOutcome? {
        guard let stored = finished[Identity(number: trial.number, resource: trial.resource)] else { return nil }
        guard stored.parameters == (try CompactJSON.text(trial.point)) else {
            throw StudyError.otherTrial(
                country: study.key.country,
                number: trial.number,
                resource: trial.resource
            )
        }
        return try CompactJSON.value(TrialOutcome.self, of: stored.result)
    }

    /// Keeps a finished trial.
    ///
    /// - Throws: `StudyError`, `RegistryError`.
    func store(_ trial: FinishedTrial) throws {
        let stored = StudyTrial(
            number: trial.trial.number,
            resource: trial.trial.resource,
            parameters: try CompactJSON.text(trial.trial.point),
            loss: trial.loss,
            result: try CompactJSON.text(trial.outcome)
        )
        try registry.store(stored, of: study, at: now())
    }
}
