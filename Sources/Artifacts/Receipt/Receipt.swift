public import Foundation
public import Lottery

/// What a step read and wrote, and how it ended: `steps/<step>.json`, written last.
///
/// A step is done when its receipt with exit status 0 stands there. The receipt of a failed attempt is kept as
/// `steps/<step>.failed.json` until the step is tried again.
public struct Receipt: Hashable, Sendable, Codable {
    /// The step.
    public var step: String
    /// The run.
    public var run: String
    /// SHA-256 of every artifact read, by artifact name.
    public var read: [String: String]
    /// SHA-256 of every file written, by path within the run folder.
    public var wrote: [String: String]
    /// Names of the secrets read; never their values.
    public var secretsRead: [String]
    /// How the program ended.
    public var exitStatus: ExitStatus
    /// A business outcome or the error, in one line; nil where there is nothing to say.
    public var outcome: String?
    /// What the reader can do after a failure, in one line; nil where the step is done.
    public var fix: String?
    /// Identity of the program's build.
    public var program: String
    /// When the step started.
    public var startedAt: Date
    /// When it finished.
    public var finishedAt: Date
    /// How long it took, milliseconds.
    public var milliseconds: Int
    /// SHA-256 over everything else in the receipt, so that a changed receipt shows.
    public private(set) var seal: String

    /// Describes an attempt and seals the description.
    public init(
        step: String,
        run: String,
        read: [String: String],
        wrote: [String: String],
        secretsRead: [String],
        exitStatus: ExitStatus,
        outcome: String?,
        fix: String? = nil,
        program: String,
        startedAt: Date,
        finishedAt: Date
    ) throws(ArtifactError) {
        self.step = step
        self.run = run
        self.read = read
        self.wrote = wrote
        self.secretsRead = secretsRead
        self.exitStatus = exitStatus
        self.outcome = outcome
        self.fix = fix
        self.program = program
        self.startedAt = Date(timeIntervalSince1970: startedAt.timeIntervalSince1970.rounded(.down))
        self.finishedAt = Date(timeIntervalSince1970: finishedAt.timeIntervalSince1970.rounded(.down))
        self.milliseconds = Int((finishedAt.timeIntervalSince(startedAt) * 1_000).rounded())
        self.seal = ""
        self.seal = try computedSeal()
    }

    /// Whether the step did all it had to.
    public var isDone: Bool { exitStatus == .done }
}

extension Receipt {
    /// The schema of receipts.
    public static let schema = "receipt/1"

    /// The document.
    ///
    /// - Throws: `ArtifactError.notEncodable`, which cannot happen: a receipt holds no fractions.
    public func bytes() throws(ArtifactError) -> Data { try JSONDocument.encode(self, schema: Self.schema) }

    /// Reads a receipt and checks its seal.
    ///
    /// - Throws: `ArtifactError`, `checksumDiffers` where the receipt was changed.
    public init(bytes: Data, file: String) throws(ArtifactError) {
        self = try JSONDocument.decode(Receipt.self, schema: Self.schema, from: bytes, file: file)
        guard seal == Self.seal(over: bytes, sealedWith: seal) else {
            throw .checksumDiffers(path: file, recorded: seal, actual: Checksum.sha256(bytes))
        }
    }

    /// The seal of a document as it lies on the disk: to write the receipt once more would take longer than all else.
    private static func seal(over document: Data, sealedWith seal: String) -> String {
        var open = document
        if let range = open.range(of: mark(seal)) { open.replaceSubrange(range, with: mark("")) }
        return Checksum.sha256(open)
    }

    /// How a seal stands in the document; within a text, its quotes would be escaped.
    private static func mark(_ seal: String) -> Data { Data("\"seal\" : \"\(seal)\"".utf8) }

    private func computedSeal() throws(ArtifactError) -> String {
        var open = self
        open.seal = ""
        return Checksum.sha256(try open.bytes())
    }
}
