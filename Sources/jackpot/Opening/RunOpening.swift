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
    /// Where step programs are.
    let programs: ProgramFinder
    let build: BuildIdentity
    let world: World
    private let code: FoundCode
    private let pinnedPrograms: PinnedPrograms

    /// Prepares openings in a workspace; the registry is made where there is none.
    init(in workspace: Workspace, pipeline: Pipeline, programs: ProgramFinder, world: World) throws {
        self.workspace = workspace
        self.pipeline = pipeline
        self.world = world
        self.programs = programs
        pool = try WorkspacePool(in: workspace)
        build = try BuildIdentity.current(world)
        code = FoundCode(build: build, workspace: workspace)
        pinnedPrograms = try PinnedPrograms(of: pipeline, found: programs, world)
        // Last: what is refused leaves no registry behind.
        registry = try ModelRegistry.open(workspace.registry)
    }

    /// Prepares what a request asks for, with the workspace's pipeline and the programs beside the driver.
    ///
    /// - Throws: `DriverError.unknownStep` and what reads of the workspace throw, before anything is made.
    init(in workspace: Workspace, for request: RunRequest, world: World) throws {
        let pipeline = try workspace.pipeline()
        try request.check(in: pipeline)
        try self.init(in: workspace, pipeline: pipeline, programs: .besideDriver(world), world: world)
    }

    /// The cash pool that a country belongs to; nil where it belongs to none.
    func pool(of country: CountryName) -> WorkspacePool? {
        pool.flatMap { $0.pool.countries.contains(country) ? $0 : nil }
    }

    /// The steps of a country.
    func pipeline(of country: CountryName) -> Pipeline { pool(of: country) == nil ? pipeline.withoutPool : pipeline }

    /// The steps that decide for the cash pool.
    var poolSteps: [PipelineStep] { pipeline.steps.filter { $0.scope == .pool } }

    /// Which run answers a request, one that is there or a new one, and what becomes of its steps.
    ///
    /// - Throws: `DriverError`, `RegistryError`, `ArtifactError`.
    func decision(for pinned: PinnedCountry, _ request: RunRequest) throws -> RunDecision {
        let country = pinned.configuration.country
        // A pool's step may be named for all countries; those outside the pool have none.
        let repeated = try request.repeated(in: pipeline)
        let champion = try registry.champion(of: country, for: pinned.day.draw)?.version
        let chooser = RunChooser(
            pipeline: pipeline(of: country),
            repeated: repeated,
            pinned: pinned,
            now: try steps(of: pinned),
            champion: champion,
            registrar: try champion.map { try registry.version($0, of: country).run },
            lastWord: try registry.lastWord(of: country, draw: pinned.day.draw),
            past: PastRun.all(of: country, draw: pinned.day.draw, under: workspace.runs)
        )
        return try chooser.decision(for: request)
    }

    private func steps(of pinned: PinnedCountry) throws -> PinnedSteps {
        try PinnedSteps(
            pinned,
            of: pipeline,
            pool: pool(of: pinned.configuration.country),
            programs: pinnedPrograms
        )
    }

    /// Makes a new run folder with everything pinned, and takes over what another run had done.
    ///
    /// The receipt of the opening comes last: a folder without it is no run.
    ///
    /// - Throws: `ArtifactError`, `RegistryError`.
    func open(_ pinned: PinnedCountry, takingOver taken: RunChoice.TakenOver?) throws -> PastRun {
        let start = world.now()
        let champion = try champion(of: pinned.configuration.country, for: pinned.day.draw, taken)
        let manifest = try manifest(pinned, champion: champion?.0, after: taken, at: start)
        let folder = RunFolder(under: workspace.runs, manifest)
        try folder.create()
        let step = pipeline.openingStep?.name ?? "open"
        var attempt = try Attempt(step: step, in: folder, at: start)
        attempt.noteRead(.salesData, sha256: manifest.salesData.sha256)
        if let planned = manifest.plannedData { attempt.noteRead(.plannedData, sha256: planned.sha256) }
        try attempt.write(manifest)
        try attempt.write(pinned.configuration)
        if let pool = pool(of: manifest.country) { try attempt.write(pool.pool) }
        if let bytes = champion?.1 { try attempt.write(bytes, as: .champion) }
        let previous = try PreviousRuns(before: manifest, registry, under: workspace.runs)
        if let history = previous.history { try attempt.write(history) }
        if let decision = previous.decision { try attempt.write(decision) }
        try attempt.finish(.done, run: manifest.run, program: build.text, at: world.now())
        let run = PastRun(folder: folder, manifest: manifest)
        // Not before: a row without a run behind it would stay for ever.
        try enter(run)
        if let taken { for step in taken.steps { try folder.adopt(step: step, from: taken.parent.folder) } }
        return run
    }

    /// Puts the earlier runs of a draw in order before a new one: what killed steps left in them is no artifact, and what
    /// their steps did is entered even where the driver was killed before it could do so.
    ///
    /// Only for who holds the country's lock.
    ///
    /// - Throws: `RegistryError`.
    func settle(_ pinned: PinnedCountry) throws {
        let past = PastRun.all(of: pinned.configuration.country, draw: pinned.day.draw, under: workspace.runs)
        for run in past.reversed() {
            run.folder.removeLeftovers()
            // A run with a damaged receipt stays as it is, for verify to tell.
            if let receipts = try? run.folder.receipts() {
                try enter(run)
                try registry.record(receipts, of: run.manifest.run)
            }
        }
    }

    /// Enters a run in the registry; entering it again changes nothing.
    ///
    /// - Throws: `RegistryError`.
    func enter(_ run: PastRun) throws {
        try registry.insert(run.manifest)
    }

    /// Enters in the registry what the receipts of a run say; entering it again changes nothing.
    ///
    /// - Throws: `ArtifactError`, `RegistryError`.
    func record(_ run: PastRun) throws {
        try enter(run)
        try registry.record(try run.folder.receipts(), of: run.manifest.run)
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

    /// A name behind those of all runs of the draw, though the clock may have stood still since the last of them.
    private func name(_ pinned: PinnedCountry, at instant: Date) -> String {
        let name = RunIdentifier.text(at: instant, suffix: world.newRunSuffix())
        let last = PastRun.last(of: pinned.configuration.country, draw: pinned.day.draw, under: workspace.runs)
        return last.map { RunIdentifier.text(name, after: $0) } ?? name
    }

    private func manifest(
        _ pinned: PinnedCountry,
        champion: RunManifest.Champion?,
        after taken: RunChoice.TakenOver?,
        at instant: Date
    ) throws -> RunManifest {
        let (country, draw, code) = (pinned.configuration.country, pinned.day.draw, code.code)
        let steps = try inputs(of: pinned, champion: champion?.version, after: taken)
        return RunManifest(
            run: name(pinned, at: instant),
            country: country,
            draw: draw,
            asOf: pinned.day.asOf,
            asOfSource: pinned.day.source,
            openedAt: Date(timeIntervalSince1970: instant.timeIntervalSince1970.rounded(.down)),
            parent: taken?.parent.manifest.run,
            configuration: pinned.configurationFile,
            salesData: pinned.salesData,
            plannedData: pinned.plannedData,
            pointerVerified: pinned.pointerVerified,
            code: code.code,
            image: code.image,
            libraries: code.libraries,
            champion: champion,
            steps: steps,
            key: try RunKey(country: country, draw: draw, steps: steps).text()
        )
    }

    /// What each step depends on: what is taken over, on what the parent's step did.
    private func inputs(
        of pinned: PinnedCountry,
        champion: Int?,
        after taken: RunChoice.TakenOver?
    ) throws -> [String: StepInputs] {
        let now = try steps(of: pinned)
        var inputs: [String: StepInputs] = [:]
        for step in pipeline(of: pinned.configuration.country).programSteps {
            let isTaken = taken?.steps.contains(step.name) ?? false
            inputs[step.name] =
                isTaken
                ? taken?.parent.manifest.steps?[step.name] : try now.inputs(of: step, meeting: champion)
        }
        return inputs
    }
}
