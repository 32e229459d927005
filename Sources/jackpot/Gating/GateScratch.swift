import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

/// A folder with runs and a registry of its own, so that judging a model leaves no trace among the real ones.
struct GateScratch: Sendable {
    let folder: URL
    private let registry: ModelRegistry
    private let code: PinnedCode
    private let build: BuildIdentity
    private let world: World

    /// Makes the folder and the registry in it.
    ///
    /// - Throws: `ArtifactError`, `RegistryError`.
    init(_ folder: URL, codeOf workspace: Workspace, world: World) throws {
        self.folder = folder
        self.world = world
        try RunFolder.makeFolder(folder)
        registry = try ModelRegistry.open(Self.registryFolder(in: folder))
        build = try BuildIdentity.current(world)
        code = PinnedCode(build: build, workspace: workspace)
    }

    /// What steps may touch: this registry, and an empty folder in the place of secrets.
    func grants(workspace: Workspace) -> StepGrants {
        StepGrants(
            workspace: workspace.root,
            registry: Self.registryFolder(in: folder),
            secrets: "file:\(folder.appending(path: "no-secrets", directoryHint: .isDirectory).path)"
        )
    }

    /// Opens a run that meets a champion, if any; cash pools and earlier runs have no say in what a model is worth.
    ///
    /// - Throws: `ArtifactError`, `RegistryError`.
    func open(_ pinned: PinnedCountry, by step: String, meeting champion: RegisteredModel?) throws -> PastRun {
        let start = world.now()
        let manifest = try manifest(pinned, champion: champion?.version, at: start)
        let run = RunFolder(under: runs, manifest)
        try run.create()
        try registry.insert(manifest)
        var attempt = try Attempt(step: step, in: run, at: start)
        try attempt.write(manifest)
        try attempt.write(pinned.configuration)
        if let champion { try attempt.write(champion.bytes, as: .champion) }
        try attempt.finish(.done, run: manifest.run, program: build.text, at: world.now())
        return PastRun(folder: run, manifest: manifest)
    }

    private var runs: URL { folder.appending(path: "runs", directoryHint: .isDirectory) }

    private static func registryFolder(in folder: URL) -> URL {
        folder.appending(path: "registry", directoryHint: .isDirectory)
    }

    private func manifest(
        _ pinned: PinnedCountry,
        champion: RunManifest.Champion?,
        at instant: Date
    ) throws -> RunManifest {
        RunManifest(
            run: RunIdentifier.text(at: instant, suffix: world.newRunSuffix()),
            country: pinned.configuration.country,
            draw: pinned.day.draw,
            asOf: pinned.day.asOf,
            asOfSource: pinned.day.source,
            openedAt: Date(timeIntervalSince1970: instant.timeIntervalSince1970.rounded(.down)),
            parent: nil,
            configuration: pinned.configurationFile,
            salesData: pinned.salesData,
            plannedData: pinned.plannedData,
            pointerVerified: pinned.pointerVerified,
            code: code.code,
            image: code.image,
            libraries: code.libraries,
            champion: champion,
            key: try RunKey(country: pinned.configuration.country, draw: pinned.day.draw, steps: [:]).text()
        )
    }
}

/// A model of the real registry.
struct RegisteredModel: Hashable, Sendable {
    let version: RunManifest.Champion
    let bytes: Data

    /// The model that a country's draw meets; nil where there is none.
    ///
    /// - Throws: `RegistryError`, `ArtifactError`.
    init?(inForceFor pinned: PinnedCountry, in workspace: Workspace) throws {
        let country = pinned.configuration.country
        guard let registry = try ModelRegistry.look(into: workspace.registry),
            let version = try registry.champion(of: country, for: pinned.day.draw)
        else { return nil }
        self.version = version
        bytes = try registry.model(version.version, of: country)
    }
}
