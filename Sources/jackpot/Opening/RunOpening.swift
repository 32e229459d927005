import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

/// Opens runs: pins the outside world in a new run folder and enters the run in the registry.
struct RunOpening: Sendable {
    let workspace: Workspace
    let pipeline: Pipeline
    let registry: ModelRegistry
    /// The cash pool of the workspace; nil where there is none.
    let pool: WorkspacePool?
    let code: PinnedCode
    let build: BuildIdentity
    let world: World

    /// Prepares openings in a workspace; the registry is made where there is none.
    init(in workspace: Workspace, pipeline: Pipeline, world: World) throws {
        self.workspace = workspace
        self.pipeline = pipeline
        self.world = world
        pool = try WorkspacePool(in: workspace)
        registry = try ModelRegistry.open(workspace.registry)
        build = try BuildIdentity.current(world)
        code = PinnedCode(build: build, workspace: workspace)
    }

    /// The cash pool that a country belongs to; nil where it belongs to none.
    func pool(of country: CountryName) -> WorkspacePool? {
        pool.flatMap { $0.pool.countries.contains(country) ? $0 : nil }
    }

    /// The steps of a country.
    func pipeline(of country: CountryName) -> Pipeline { pool(of: country) == nil ? pipeline.withoutPool : pipeline }

    /// The steps that decide for the cash pool.
    var poolSteps: [PipelineStep] { pipeline.steps.filter { $0.scope == .pool } }

    /// Which run answers a request: one that is there, or a new one.
    ///
    /// - Throws: `DriverError`, `RegistryError`, `ArtifactError`.
    func choice(for pinned: PinnedCountry, _ request: RunRequest) throws -> RunChoice {
        let country = pinned.configuration.country
        let chooser = RunChooser(
            pipeline: pipeline(of: country),
            repeated: try request.repeated(in: pipeline),
            pinned: pinned,
            pool: pool(of: country),
            code: code,
            champion: try registry.champion(of: country, for: pinned.day.draw)?.version,
            past: PastRun.all(of: country, draw: pinned.day.draw, under: workspace.runs)
        )
        return try chooser.choice(for: request)
    }

    /// Makes a new run folder with everything pinned, and takes over what another run had done.
    ///
    /// The receipt of the opening comes last: a folder without it is no run.
    ///
    /// - Throws: `ArtifactError`, `RegistryError`.
    func open(_ pinned: PinnedCountry, takingOver taken: RunChoice.TakenOver?) throws -> PastRun {
        let start = world.now()
        let champion = try champion(of: pinned.configuration.country, for: pinned.day.draw, taken)
        let manifest = try manifest(pinned, champion: champion?.0, parent: taken?.parent.manifest.run, at: start)
        let folder = folder(of: manifest)
        try folder.create()
        try registry.insert(manifest, folder: folderInRuns(manifest))
        let step = pipeline.openingStep?.name ?? "open"
        var attempt = try Attempt(step: step, in: folder, at: start)
        attempt.noteRead(.salesData, sha256: manifest.salesData.sha256)
        if let planned = manifest.plannedData { attempt.noteRead(.plannedData, sha256: planned.sha256) }
        try attempt.write(manifest)
        try attempt.write(pinned.configuration)
        if let pool = pool(of: manifest.country) { try attempt.write(pool.pool) }
        if let bytes = champion?.1 { try attempt.write(bytes, as: .champion) }
        if let previous = try previousHistory(of: manifest) { try attempt.write(previous) }
        try attempt.finish(.done, run: manifest.run, program: build.text, at: world.now())
        if let taken { for step in taken.steps { try folder.adopt(step: step, from: taken.parent.folder) } }
        return PastRun(folder: folder, manifest: manifest)
    }

    /// Enters in the registry what the receipts of a run say; entering it again changes nothing.
    ///
    /// - Throws: `ArtifactError`, `RegistryError`.
    func record(_ run: PastRun) throws {
        try registry.insert(run.manifest, folder: folderInRuns(run.manifest))
        for receipt in try run.folder.receipts() { try registry.record(receipt, of: run.manifest.run) }
    }

    private func folder(of manifest: RunManifest) -> RunFolder {
        RunFolder(under: workspace.runs, country: manifest.country, draw: manifest.draw, run: manifest.run)
    }

    private func folderInRuns(_ manifest: RunManifest) -> String {
        "\(manifest.country)/\(manifest.draw)/\(manifest.run)"
    }

    /// The champion that the run meets: the one in force, for a draw of the past the one of then, or the parent's where
    /// the parent's model is taken over.
    private func champion(
        of country: CountryName,
        for draw: CalendarDay,
        _ taken: RunChoice.TakenOver?
    ) throws -> (RunManifest.Champion, Data)? {
        let met: RunManifest.Champion?
        if let taken, taken.includesRegistration(in: pipeline) {
            met = taken.parent.manifest.champion
        } else {
            met = try registry.champion(of: country, for: draw)
        }
        return try met.map { ($0, try registry.model($0.version, of: country)) }
    }

    /// What the newest earlier run with checked data learnt from; nil for a country's first run.
    private func previousHistory(of manifest: RunManifest) throws -> PreviousHistory? {
        for earlier in try registry.runs(of: manifest.country) where earlier.run != manifest.run {
            let folder = RunFolder(workspace.runs.appending(path: earlier.folder, directoryHint: .isDirectory))
            // A run that never checked its data, was swept away or was damaged has nothing to compare with.
            guard let weeks = try? folder.read([PeriodSales].self) else { continue }
            return PreviousHistory(weeks: weeks)
        }
        return nil
    }

    private func manifest(
        _ pinned: PinnedCountry,
        champion: RunManifest.Champion?,
        parent: String?,
        at instant: Date
    ) throws -> RunManifest {
        RunManifest(
            run: RunIdentifier.text(at: instant, suffix: world.newRunSuffix()),
            country: pinned.configuration.country,
            draw: pinned.day.draw,
            asOf: pinned.day.asOf,
            asOfSource: pinned.day.source,
            openedAt: Date(timeIntervalSince1970: instant.timeIntervalSince1970.rounded(.down)),
            parent: parent,
            configuration: pinned.configurationFile,
            salesData: pinned.salesData,
            plannedData: pinned.plannedData,
            pointerVerified: pinned.pointerVerified,
            code: code.code,
            image: code.image,
            libraries: code.libraries,
            champion: champion,
            key: try RunKey(
                pinned,
                code: code,
                champion: champion?.version,
                pool: pool(of: pinned.configuration.country)
            ).text()
        )
    }
}
