public import Artifacts
public import Foundation
public import Logging
public import Lottery

/// What a step's body works with: the run, its artifacts, secrets, a logger.
///
/// What it reads and writes goes into the receipt.
public struct StepContext: Sendable {
    /// The pinned outside world, as `run.json` says.
    public let manifest: RunManifest
    /// Writes to the step's log and to standard error.
    public let logger: Logger
    /// Clock, user, environment.
    public let world: World
    /// The build that runs.
    public let build: BuildIdentity

    private var attempt: Attempt
    private let secrets: SecretProvider
    private let arguments: StepArguments

    init(
        attempt: Attempt,
        manifest: RunManifest,
        arguments: StepArguments,
        build: BuildIdentity,
        logger: Logger,
        world: World
    ) throws {
        self.attempt = attempt
        self.manifest = manifest
        self.arguments = arguments
        self.build = build
        self.logger = logger
        self.world = world
        self.secrets = try SecretProvider(specification: arguments.secrets)
    }

    /// The step.
    public var step: String { attempt.step }

    /// The run folder.
    public var folder: RunFolder { attempt.folder }

    /// A business outcome in one line, for the receipt: "gate refused: WAPE 0.61 above 0.5".
    public var outcome: String? {
        get { attempt.outcome }
        set { attempt.outcome = newValue }
    }

    /// What the reader can do after a failure, for the receipt.
    var fix: String? {
        get { attempt.fix }
        set { attempt.fix = newValue }
    }

    /// The registry's folder.
    ///
    /// - Throws: `StepError.optionMissing` where the command line names none.
    public func registryFolder() throws -> URL {
        guard let registry = arguments.registry else {
            throw StepError.optionMissing(option: "--registry", step: step)
        }
        return URL(fileURLWithPath: registry, isDirectory: true)
    }

    /// The folder that the run's paths start from, and that `outbox/` lies in.
    public var workspace: URL { URL(fileURLWithPath: arguments.workspace, isDirectory: true) }

    mutating func noteRead(_ artifact: ArtifactName, sha256: String) {
        attempt.noteRead(artifact, sha256: sha256)
    }

    func finish(_ status: ExitStatus) throws {
        try attempt.finish(status, run: manifest.run, program: build.text, at: world.now())
    }
}

extension StepContext {
    /// Reads an artifact that a finished step wrote, checked against its receipt.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func read<Value: Artifact>(_ type: Value.Type) throws -> Value { try attempt.read(type) }

    /// Reads a JSON artifact whose type another module owns: `read(SalesModel.self, as: .champion)`.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func read<Value: Decodable>(_ type: Value.Type, as artifact: ArtifactName) throws -> Value {
        try attempt.read(type, as: artifact)
    }

    /// The bytes of an artifact that a finished step wrote.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func bytes(of artifact: ArtifactName) throws -> Data { try attempt.bytes(of: artifact) }

    /// Reads an artifact if there is one, even one that a failed step left behind with a receipt.
    ///
    /// - Throws: `ArtifactError` for an artifact that differs from its receipt or cannot be read.
    public mutating func readIfPresent<Value: Artifact>(_ type: Value.Type) throws -> Value? {
        try attempt.readIfPresent(type)
    }

    /// Reads a JSON artifact of another module's type if there is one.
    ///
    /// - Throws: `ArtifactError` for an artifact that differs from its receipt or cannot be read.
    public mutating func readIfPresent<Value: Decodable>(
        _ type: Value.Type,
        as artifact: ArtifactName
    ) throws -> Value? {
        try attempt.readIfPresent(type, as: artifact)
    }

    /// The weeks and the plan as one history.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func readSalesHistory() throws -> SalesHistory { try attempt.readSalesHistory() }

    /// A secret as text.
    ///
    /// - Throws: `SecretError`, never with the value.
    public mutating func secret(_ name: String) throws -> Secret<String> {
        attempt.noteSecret(name)
        return try secrets.text(name, in: world)
    }

    /// A secret amount of money.
    ///
    /// - Throws: `SecretError`, never with the value.
    public mutating func secretMoney(_ name: String) throws -> Secret<Money> {
        attempt.noteSecret(name)
        return try secrets.money(name, in: world)
    }
}

extension StepContext {
    /// Writes an artifact.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func write<Value: Artifact>(_ value: Value) throws { try attempt.write(value) }

    /// Writes a JSON artifact whose type another module owns: `write(model, as: .salesModel)`.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func write<Value: Encodable>(_ value: Value, as artifact: ArtifactName) throws {
        try attempt.write(value, as: artifact)
    }

    /// Writes an artifact that is text for people: `write(text: page, as: .report)`.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func write(text: String, as artifact: ArtifactName) throws {
        try attempt.write(Data(text.utf8), as: artifact)
    }

    /// Writes the weeks and the plan.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func write(_ history: SalesHistory) throws { try attempt.write(history) }

    /// Writes a file that says the same as an artifact for other readers: `validation.md`.
    ///
    /// - Throws: `ArtifactError.notCatalogued` for a file that the catalog does not give to the artifact.
    public mutating func write(_ text: String, companion file: String, of artifact: ArtifactName) throws {
        try attempt.write(text, companion: file, of: artifact)
    }
}
