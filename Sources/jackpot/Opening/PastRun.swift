import Artifacts
import Foundation
import Lottery

/// A run that was opened before.
struct PastRun: Sendable {
    let folder: RunFolder
    let manifest: RunManifest

    /// A run that was just opened.
    init(folder: RunFolder, manifest: RunManifest) {
        self.folder = folder
        self.manifest = manifest
    }

    /// Nil for a folder whose opening was interrupted: nothing in it counts.
    init?(_ folder: RunFolder) {
        // A run whose manifest is damaged cannot be gone on with; `jackpot verify` tells what is wrong with it.
        guard let manifest = try? folder.manifest() else { return nil }
        self.folder = folder
        self.manifest = manifest
    }

    /// Every run of a country for a draw, newest first.
    static func all(of country: CountryName, draw: CalendarDay, under runs: URL) -> [PastRun] {
        let day = runs.appending(path: "\(country)/\(draw)", directoryHint: .isDirectory)
        return folders(in: day).sorted { $0.url.lastPathComponent > $1.url.lastPathComponent }.compactMap(PastRun.init)
    }

    /// The last name of all run folders of a country for a draw; nil where there is none.
    static func last(of country: CountryName, draw: CalendarDay, under runs: URL) -> String? {
        let day = runs.appending(path: "\(country)/\(draw)", directoryHint: .isDirectory)
        return subfolders(of: day).last?.lastPathComponent
    }

    /// Every run folder of the workspace, by country, draw and name.
    static func allFolders(under runs: URL) -> [RunFolder] {
        subfolders(of: runs).flatMap(subfolders).flatMap(folders)
    }

    private static func folders(in day: URL) -> [RunFolder] { subfolders(of: day).map(RunFolder.init) }

    private static func subfolders(of folder: URL) -> [URL] {
        // A folder that does not exist has no runs in it; what starts with a point is a lock or on its way out.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.first != "." }.sorted().map { folder.appending(path: $0, directoryHint: .isDirectory) }
    }

    /// What people were told by this run; nil where they were told nothing.
    var told: Recommendation? {
        // A damaged run announces nothing; `jackpot verify` tells what is wrong with it.
        try? RunContents(of: folder).toldAnnouncement()
    }

    /// What became of this run's own model; nil before it was registered.
    var registration: Registration? {
        // A damaged registration promotes nothing, and `jackpot verify` tells of it.
        try? folder.readIfPresent(Registration.self)
    }
}
