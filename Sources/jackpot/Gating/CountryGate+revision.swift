import Artifacts
import Lottery
import Pipelines
import StepKit

extension CountryGate {
    typealias Compared = (rival: GateCountry.Rival, findings: [GateFinding])

    /// What comes of holding a model against the one that a revision gives.
    func compared(
        _ forecasts: [BacktestPeriod],
        _ pinned: PinnedCountry,
        _ revision: RevisionWorkspace,
        _ config: CountryFile?
    ) async throws -> Compared {
        let name = revision.revision.text
        func absent(_ reason: String) -> Compared { (GateCountry.Rival(name: name, wape: nil, absence: reason), []) }
        guard let config else { return absent("it has no \(file.name)") }
        do {
            let before = try run.pin(config, in: revision.workspace)
            let rows = before.givesModel(of: pinned) ? forecasts : try await rivalForecasts(of: before, revision)
            guard let comparison = RevisionComparison(forecasts, with: rows, of: revision.revision.name) else {
                return absent("the two have no period in common")
            }
            let rival = GateCountry.Rival(name: name, wape: comparison.rivalWAPE, absence: nil)
            return (rival, comparison.findings(pinned.configuration.gate))
        } catch {
            return absent(ToldError(error).what)
        }
    }

    /// The forecasts of a revision's model.
    ///
    /// - Throws: what keeps the revision from giving one.
    private func rivalForecasts(
        of pinned: PinnedCountry,
        _ revision: RevisionWorkspace
    ) async throws -> [BacktestPeriod] {
        let label = "\(file.country) at \(revision.revision.name)"
        let model = try await run.model(of: pinned, in: revision.workspace, meeting: nil) { event in
            progress.heard(event, of: label)
        }
        if let failure = model.failure {
            let problem = GateCountry.Problem(failure, of: model, revision.workspace)
            throw GateError.noRival(step: problem.step, what: problem.what, fix: problem.fix)
        }
        return try model.forecasts(of: try model.run.folder.read(Evaluation.self))
    }
}

extension PinnedCountry {
    /// Whether the same programs make the same model of both, so that it need not be made twice.
    fileprivate func givesModel(of other: PinnedCountry) -> Bool {
        configurationFile.sha256 == other.configurationFile.sha256 && salesData.sha256 == other.salesData.sha256
            && plannedData?.sha256 == other.plannedData?.sha256 && day == other.day
    }
}
