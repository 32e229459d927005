public import Foundation
public import Lottery

/// One attempt at a step: it reads and writes artifacts of a run folder and remembers them for the receipt.
public struct Attempt: Sendable {
    /// The step.
    public let step: String
    /// The run folder.
    public let folder: RunFolder
    /// When it began.
    public let startedAt: Date
    /// SHA-256 of every artifact read so far, by artifact name.
    public private(set) var read: [String: String] = [:]
    /// SHA-256 of every file written so far, by path within the folder.
    public private(set) var wrote: [String: String] = [:]
    /// Names of the secrets read so far.
    public private(set) var secretsRead: Set<String> = []
    /// A business outcome in one line, for the receipt.
    public var outcome: String?
    /// What the reader can do after a failure, in one line, for the receipt.
    public var fix: String?

    private let before: RunContents
    private let operations: FileOperations

    /// Begins an attempt.
    ///
    /// - Throws: `ArtifactError.stepDone` where the step is done in this folder; `ArtifactError` for broken receipts.
    public init(
        step: String,
        in folder: RunFolder,
        at startedAt: Date,
        operations: FileOperations = .system
    ) throws(ArtifactError) {
        guard try folder.receipt(of: step) == nil else { throw .stepDone(step: step, folder: folder.url.path) }
        self.step = step
        self.folder = folder
        self.startedAt = startedAt
        self.before = try RunContents(of: folder)
        self.operations = operations
        // Its files may be written anew from here on, and then differ from it.
        folder.removeFailedReceipt(of: step, operations: operations)
    }

    /// Remembers that a secret was read.
    public mutating func noteSecret(_ name: String) { secretsRead.insert(name) }

    /// Remembers that a file outside the run folder was read.
    public mutating func noteRead(_ artifact: ArtifactName, sha256: String) { read[artifact.rawValue] = sha256 }

    /// Ends the attempt by writing its receipt.
    ///
    /// - Throws: `ArtifactError.system` where it cannot be written; the step is then not done.
    @discardableResult
    public func finish(
        _ exitStatus: ExitStatus,
        run: String,
        program: String,
        at finishedAt: Date
    ) throws(ArtifactError) -> Receipt {
        let receipt = try Receipt(
            step: step,
            run: run,
            read: read,
            wrote: wrote,
            secretsRead: secretsRead.sorted(),
            exitStatus: exitStatus,
            outcome: outcome,
            fix: fix,
            program: program,
            startedAt: startedAt,
            finishedAt: finishedAt
        )
        try folder.write(receipt, operations: operations)
        return receipt
    }
}

extension Attempt {
    /// Reads an artifact that a finished step wrote.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func read<Value: Artifact>(_ type: Value.Type) throws -> Value {
        let file = try verified(Value.artifact)
        return try Value(bytes: file.bytes, file: file.path)
    }

    /// Reads a JSON artifact whose type another module owns, such as a sales model.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func read<Value: Decodable>(_ type: Value.Type, as artifact: ArtifactName) throws -> Value {
        let file = try verified(artifact)
        let schema = try Catalog.entry(artifact).schema
        return try JSONDocument.decode(Value.self, schema: schema, from: file.bytes, file: file.path)
    }

    /// The bytes of an artifact that a finished step wrote.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func bytes(of artifact: ArtifactName) throws(ArtifactError) -> Data {
        try verified(artifact).bytes
    }

    /// Reads an artifact if there is one, even one that a failed step left behind with a receipt.
    ///
    /// - Throws: `ArtifactError` for an artifact that differs from its receipt or cannot be read.
    public mutating func readIfPresent<Value: Artifact>(_ type: Value.Type) throws -> Value? {
        guard let file = try verifiedIfPresent(Value.artifact) else { return nil }
        return try Value(bytes: file.bytes, file: file.path)
    }

    /// Reads a JSON artifact of another module's type if there is one.
    ///
    /// - Throws: `ArtifactError` for an artifact that differs from its receipt or cannot be read.
    public mutating func readIfPresent<Value: Decodable>(
        _ type: Value.Type,
        as artifact: ArtifactName
    ) throws -> Value? {
        guard let file = try verifiedIfPresent(artifact) else { return nil }
        let schema = try Catalog.entry(artifact).schema
        return try JSONDocument.decode(Value.self, schema: schema, from: file.bytes, file: file.path)
    }

    /// The weeks and the plan, which are two files, as one history.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func readSalesHistory() throws -> SalesHistory {
        let weeks = try read([PeriodSales].self)
        let planned = try read(PlannedPeriod.self)
        do {
            return try SalesHistory(periods: weeks, planned: planned)
        } catch {
            let path = try folder.file(of: .salesHistory).path
            throw ArtifactError.malformedTable(path: path, line: 1, problem: error.description)
        }
    }

    private mutating func verified(_ artifact: ArtifactName) throws(ArtifactError) -> VerifiedFile {
        let file = try before.verified(artifact)
        noteRead(artifact, sha256: file.sha256)
        return file
    }

    private mutating func verifiedIfPresent(_ artifact: ArtifactName) throws(ArtifactError) -> VerifiedFile? {
        guard let file = try before.verifiedIfPresent(artifact) else { return nil }
        noteRead(artifact, sha256: file.sha256)
        return file
    }
}

extension Attempt {
    /// Writes an artifact.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func write<Value: Artifact>(_ value: Value) throws {
        try write(try value.bytes(), as: Value.artifact)
    }

    /// Writes a JSON artifact whose type another module owns, such as a sales model.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func write<Value: Encodable>(_ value: Value, as artifact: ArtifactName) throws {
        let schema = try Catalog.entry(artifact).schema
        try write(try JSONDocument.encode(value, schema: schema), as: artifact)
    }

    /// Writes the bytes of an artifact as they are: text, or a copy of a document.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func write(_ bytes: Data, as artifact: ArtifactName) throws(ArtifactError) {
        guard let file = try Catalog.entry(artifact).file else { throw .notCatalogued(artifact) }
        try write(bytes, to: file)
    }

    /// Writes the weeks and the plan, which are two files.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func write(_ history: SalesHistory) throws {
        try write(history.periods)
        try write(history.planned)
    }

    /// Writes a file that says the same as an artifact for other readers, such as `validation.md`.
    ///
    /// - Throws: `ArtifactError.notCatalogued` for a file that the catalog does not give to the artifact.
    public mutating func write(
        _ text: String,
        companion file: String,
        of artifact: ArtifactName
    ) throws(ArtifactError) {
        guard try Catalog.entry(artifact).companions.contains(file) else {
            throw .notCatalogued(ArtifactName(rawValue: file))
        }
        try write(Data(text.utf8), to: file)
    }

    private mutating func write(_ bytes: Data, to file: String) throws(ArtifactError) {
        let target = folder.file(file)
        try RunFolder.makeFolder(target.deletingLastPathComponent())
        try AtomicFile.write(bytes, to: target, operations: operations)
        wrote[file] = Checksum.sha256(bytes)
    }
}
