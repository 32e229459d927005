import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Reports
import StepKit

/// The page over all countries: `index.html` beside their runs, so that it leads to the reports wherever that folder is
/// copied or served.
struct CountryReports {
    private let runs: URL

    init(in workspace: Workspace) {
        runs = workspace.runs
    }

    /// Where the page lies.
    var page: URL { runs.appending(path: "index.html", directoryHint: .notDirectory) }

    /// Writes the page anew from each country's latest draw, if there is any; a reader sees the page of before or the new one.
    ///
    /// The page is no part of the answer: what keeps it from being written is told, and the run goes on.
    func write(_ registry: ModelRegistry, _ world: World) {
        do {
            let reports = try registry.status().compactMap { try report(of: $0.country, registry) }
            if reports.isEmpty { return }
            try AtomicFile.write(Data(CountriesPage(of: reports).html.utf8), to: page)
        } catch {
            let reason = ToldError(error).explanation
            world.writeError("jackpot: warning: the page over all countries was not written: \(reason)\n")
        }
    }

    /// The newest run for a country's latest draw.
    ///
    /// - Returns: nil where its folder is gone or cannot be read, which `jackpot verify` tells.
    private func report(of country: CountryName, _ registry: ModelRegistry) throws -> CountryReport? {
        guard let latest = try registry.lastRunForLastDraw(of: country) else { return nil }
        let folder = RunFolder(under: runs, path: latest.folder)
        guard let facts = try? RunFacts(glancingAt: folder), let report = try? folder.file(of: .report) else {
            return nil
        }
        let isThere = FileManager.default.fileExists(atPath: report.path)
        return CountryReport(facts, place: isThere ? "\(latest.folder)/\(report.lastPathComponent)" : nil)
    }
}

extension RunFacts {
    /// What the page over all countries shows of a run.
    ///
    /// - Throws: `ArtifactError` for a folder that is no run, or whose records were changed.
    fileprivate init(glancingAt folder: RunFolder) throws {
        let contents = try RunContents(of: folder)
        self.init(
            run: try contents.manifest(),
            evaluation: try contents.readIfPresent(Evaluation.self),
            recommendation: try contents.announcement()
        )
    }
}
