import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines

/// Where a country stands: its last run, its coming draw, the model in force, the last answer.
struct CountryStanding: Encodable, Sendable {
    /// How a run ended, as far as the registry knows.
    enum End: String, Encodable, Sendable {
        case done, failed
        /// It goes on, or was interrupted.
        case unfinished
    }

    /// The model in force.
    struct Model: Encodable, Hashable, Sendable {
        let version: Int
        let registeredAt: Date
    }

    let country: String
    /// Its latest run; nil before the first.
    let lastRun: RunRecord?
    /// How that ended.
    let end: End?
    /// When the last run ended in which every step succeeded.
    let lastSuccess: Date?
    /// What its coming draw needs; nil where it has no config any more, or where nobody looked.
    var due: CountryDue?
    /// The model in force; nil before the first.
    let model: Model?
    /// How the latest run's model did; nil where the run did not get so far.
    let evaluation: Evaluation?
    /// Its latest recommendation; nil before the first.
    let lastRecommendation: StoredRecommendation?
    /// What that recommendation brings and risks; nil where its run folder is gone.
    let outlook: RungCertificate?
    /// Messages still to be sent.
    let pendingMessages: Int
}

extension CountryStanding {
    /// Every country that has a config or ever had a run, by name, with what its coming draw needs.
    ///
    /// - Throws: `RegistryError`, `PipelineFileError`, `DriverError`.
    static func all(in workspace: Workspace, _ registry: ModelRegistry, now: Date) throws -> [CountryStanding] {
        var standings = try recorded(registry, by: try workspace.pipeline(), under: workspace.runs)
        // Without configs, what the registry knows is all there is to show.
        for file in (try? CountryFile.all(in: workspace)) ?? [] {
            let due = try CountryDue(file, registry: registry, asOf: nil, now: now, lookingBack: 8)
            if let known = standings.firstIndex(where: { $0.country == file.country }) {
                standings[known].due = due
            } else {
                standings.append(CountryStanding(file.country, due: due))
            }
        }
        return standings.sorted { $0.country < $1.country }
    }

    /// Every country that ever had a run, by name, without a look at what comes.
    ///
    /// - Throws: `RegistryError`.
    static func recorded(
        _ registry: ModelRegistry,
        by pipeline: Pipeline,
        under runs: URL
    ) throws -> [CountryStanding] {
        let steps = pipeline.withoutPool.programSteps.map(\.name)
        return try registry.status().map { try CountryStanding($0, steps: steps, registry, runs: runs) }
    }

    /// A country that never ran.
    private init(_ country: String, due: CountryDue) {
        self.country = country
        self.due = due
        (lastRun, end, lastSuccess, model) = (nil, nil, nil, nil)
        (evaluation, lastRecommendation, outlook, pendingMessages) = (nil, nil, nil, 0)
    }

    private init(_ status: CountryStatus, steps: [String], _ registry: ModelRegistry, runs: URL) throws {
        country = status.country.text
        due = nil
        lastRun = status.lastRun
        end = status.lastRun.end(of: steps)
        let done = end == .done ? status.lastRun : try registry.lastRun(of: status.country, completing: steps)
        lastSuccess = done?.lastStepEnd
        model = try status.champion.flatMap { champion in
            try registry.versions(of: status.country).first { $0.registration.version == champion.version }
        }.map { Model(version: $0.registration.version, registeredAt: $0.registeredAt) }
        lastRecommendation = status.lastRecommendation
        pendingMessages = status.pendingMessages
        let folder = { (run: RunRecord) in RunFolder(under: runs, path: run.folder) }
        // What cannot be read of a run is not shown here; `jackpot verify` tells what is wrong with it.
        evaluation = try? folder(status.lastRun).readIfPresent(Evaluation.self)
        let answered = try status.lastRecommendation.map { try registry.run($0.run) }
        outlook = try? answered.flatMap { try folder($0).announcement() }?.outlook
    }
}

extension RunRecord {
    /// How the run ended that had these steps to do.
    fileprivate func end(of expected: [String]) -> CountryStanding.End {
        if steps.contains(where: { $0.exitStatus != .done }) { return .failed }
        return Set(expected).isSubset(of: steps.map(\.step)) ? .done : .unfinished
    }
}
