import Artifacts
import Lottery
import Pipelines

/// The runs of a cash pool's countries, one of each country that has one.
struct PoolRuns {
    private let runs: [PastRun]
    /// The steps that decide for the pool.
    private let steps: [PipelineStep]

    init(_ pool: CashPool, _ runs: [PastRun], steps: [PipelineStep]) {
        self.runs = runs.filter { pool.countries.contains($0.manifest.country) }
        self.steps = steps
    }

    /// The run folders of the other countries.
    func others(than run: PastRun) -> [RunFolder] {
        runs.filter { $0.manifest.country != run.manifest.country }.map(\.folder)
    }

    /// Whether the pool's steps are done in a run.
    func hasAnswer(_ run: PastRun) -> Bool {
        // What cannot be read is no answer; the step that reads it tells why.
        steps.allSatisfy { (try? run.folder.receipt(of: $0.name)) != nil }
    }

    /// Whether the answer in a run is to what the countries recommend now, and leaves what they announced as it is.
    func isCurrent(_ run: PastRun) -> Bool {
        // What cannot be compared is not current: the pool is decided anew, and the step tells what cannot be read.
        (try? answersRecommendations(run) && keepsAnnouncements(run)) ?? false
    }

    private func answersRecommendations(_ run: PastRun) throws -> Bool {
        var read: [String: String] = [:]
        for step in steps { read.merge(try run.folder.receipt(of: step.name)?.read ?? [:]) { $1 } }
        return try runs.allSatisfy { member in
            let recorded = try RunContents(of: member.folder).recordedChecksum(of: .recommendation)
            return recorded != nil && recorded == read[ArtifactName.recommendation.of(member.manifest.country).rawValue]
        }
    }

    private func keepsAnnouncements(_ run: PastRun) throws -> Bool {
        let answer = try run.folder.read(PoolDecision.self)
        return try runs.allSatisfy { member in
            guard let told = try RunContents(of: member.folder).toldAnnouncement() else { return true }
            return answer.member(told.country)?.jackpot == told.jackpot
        }
    }
}
