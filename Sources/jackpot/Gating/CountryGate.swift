import Artifacts
import Lottery
import Pipelines
import StepKit

/// Judges the new model of one country; what keeps it from being judged is part of the answer.
struct CountryGate: Sendable {
    /// What the new model is held against.
    enum Rival: Sendable {
        /// The registry's model in force.
        case champion
        /// The model that a revision's config gives; nil where the revision has none.
        case revision(RevisionWorkspace, config: CountryFile?)
    }

    let file: CountryFile
    let workspace: Workspace
    let run: EvaluationRun
    let rival: Rival
    let progress: Progress

    /// The verdict, or why there is none.
    func judged() async -> GateCountry {
        let pinned: PinnedCountry
        do {
            pinned = try run.pin(file, in: workspace)
        } catch {
            let step = error is ConfigurationError ? Self.check : run.openingStep
            return country(nil, Problem(ToldError(error), in: step))
        }
        do {
            return try await judged(pinned)
        } catch {
            return country(pinned, Problem(ToldError(error), in: run.steps.last?.name ?? run.openingStep))
        }
    }
}

extension CountryGate {
    private typealias Problem = GateCountry.Problem

    /// The name of what comes before the first step: reading the config.
    private static let check = "check"

    private var stepNames: [String] { [Self.check] + run.steps.map(\.name) }

    private func country(_ pinned: PinnedCountry?, _ problem: Problem) -> GateCountry {
        GateCountry(file.country, config: file.name, draw: pinned?.day.draw, steps: stepNames, problem: problem)
    }

    private func judged(_ pinned: PinnedCountry) async throws -> GateCountry {
        let champion = try champion(for: pinned)
        let model = try await run.model(of: pinned, in: workspace, meeting: champion) { event in
            progress.heard(event, of: file.country)
        }
        if let failure = model.failure { return country(pinned, Problem(failure, of: model, workspace)) }
        let evaluation = try model.run.folder.read(Evaluation.self)
        let judgement: GateCountry.Judgement
        switch rival {
        case .champion: judgement = .init(evaluation, champion: champion?.version.version)
        case .revision(let revision, let config):
            let compared = try await compared(model.forecasts(of: evaluation), pinned, revision, config)
            judgement = .init(evaluation, rival: compared.rival, compared.findings)
        }
        let draw = pinned.day.draw
        return GateCountry(file.country, config: file.name, draw: draw, steps: stepNames, judgement: judgement)
    }

    private func champion(for pinned: PinnedCountry) throws -> RegisteredModel? {
        guard case .champion = rival else { return nil }
        return try RegisteredModel(inForceFor: pinned, in: workspace)
    }
}
