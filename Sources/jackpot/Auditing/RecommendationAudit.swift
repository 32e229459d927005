import Artifacts
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// Whether each recommendation in the registry is the one of its run, and was in the ledger before its draw closed.
struct RecommendationAudit {
    /// Those that the ledger proves older than their draws.
    private(set) var beforeDraw = 0
    /// Those of runs that took another day for today.
    private(set) var asOfOtherDays = 0
    /// One line for each disagreement.
    private(set) var problems: [String] = []
    /// One line for each that is younger than its draw, and says so.
    private(set) var notes: [String] = []

    /// - Throws: `RegistryError`.
    init(_ registry: ModelRegistry, under runs: URL) throws {
        for answer in try registry.recommendations() {
            let place = try registry.run(answer.run).folder
            let folder = RunFolder(under: runs, path: place)
            // A folder that is gone is told by its run's own line.
            guard FileManager.default.fileExists(atPath: folder.stepsFolder.path) else { continue }
            do {
                try check(answer, in: folder)
            } catch {
                problems.append("run \(answer.run): its recommendation cannot be compared: \(ToldError(error).what)")
            }
        }
    }

    private mutating func check(_ answer: StoredRecommendation, in folder: RunFolder) throws {
        let contents = try RunContents(of: folder)
        let recorded = try [.portfolio, .recommendation].compactMap { try contents.recordedChecksum(of: $0) }
        if !recorded.contains(answer.sha256) {
            problems.append("registry: the recommendation of run \(answer.run) is no document of its folder")
        }
        let closing = try DrawClosing(contents)
        guard answer.at >= closing.instant else { return beforeDraw += 1 }
        let times =
            "entered the ledger at \(Instant.text(answer.at)), its draw closed at \(Instant.text(closing.instant))"
        guard let day = closing.otherDay else {
            return problems.append("run \(answer.run): not older than its draw: \(times)")
        }
        asOfOtherDays += 1
        notes.append("run \(answer.run): made \(day), so younger than its draw: \(times)")
    }
}
