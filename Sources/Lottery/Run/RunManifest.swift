public import Foundation

/// The outside world as it was when a run opened: the content of `run.json`.
public struct RunManifest: Hashable, Sendable, Codable {
    /// A file, and the bytes it had.
    public struct PinnedFile: Hashable, Sendable, Codable {
        /// Path as given in the config, relative to the config's folder (the config itself: to the workspace).
        public var path: String
        /// SHA-256 of its bytes, lower-case hex.
        public var sha256: String
        /// Its size.
        public var bytes: Int

        /// Pins a file.
        public init(path: String, sha256: String, bytes: Int) {
            self.path = path
            self.sha256 = sha256
            self.bytes = bytes
        }
    }

    /// The source code that runs.
    public struct Code: Hashable, Sendable, Codable {
        /// Git commit; nil outside a repository and without build information.
        public var commit: String?
        /// Whether the working tree differed from the commit.
        public var isDirty: Bool

        /// Describes the code.
        public init(commit: String?, isDirty: Bool) {
            self.commit = commit
            self.isDirty = isDirty
        }

        /// The commit in short: `1a2b3c4d5e6f`, or `1a2b3c4d5e6f with changes`; nil for an unknown one.
        public var shortCommit: String? { commit.map { "\($0.prefix(12))\(isDirty ? " with changes" : "")" } }
    }

    /// The container image that runs.
    public struct Image: Hashable, Sendable, Codable {
        /// Its tag.
        public var tag: String
        /// Its digest, `sha256:…`; nil where the build did not know it.
        public var digest: String?

        /// Describes an image.
        public init(tag: String, digest: String?) {
            self.tag = tag
            self.digest = digest
        }
    }

    /// A registered model.
    public struct Champion: Hashable, Sendable, Codable {
        /// Its version in the registry.
        public var version: Int
        /// SHA-256 of its `model.json`.
        public var modelSHA256: String

        /// Names a champion.
        public init(version: Int, modelSHA256: String) {
            self.version = version
            self.modelSHA256 = modelSHA256
        }
    }

    /// The run: `20261121T015401Z-3f2a`.
    public var run: String
    /// The country.
    public var country: CountryName
    /// The day of the draw that is decided.
    public var draw: CalendarDay
    /// The day the run took for today.
    public var asOf: CalendarDay
    /// Where that day came from: `today`, `end-of-data`, `option`, or `backfill` for a draw before the coming one.
    public var asOfSource: String
    /// When the run opened.
    public var openedAt: Date
    /// The run for the same draw that this one follows, in whole or in part; nil for the first.
    public var parent: String?
    /// The config.
    public var configuration: PinnedFile
    /// The sales data.
    public var salesData: PinnedFile
    /// The plan of coming weeks; nil where none is kept.
    public var plannedData: PinnedFile?
    /// Whether the sales data agreed with a pointer file beside them; nil where there is none.
    public var pointerVerified: Bool?
    /// The code.
    public var code: Code
    /// The image; nil outside a container.
    public var image: Image?
    /// Versions of the libraries the programs were built with, by name.
    public var libraries: [String: String]
    /// The model in force when the run opened; nil before the first.
    public var champion: Champion?
    /// What each step's answer depends on, by step; nil where whoever opened the run did not say.
    public var steps: [String: StepInputs]?
    /// SHA-256 over everything above that can change an answer: two runs with one key give one answer.
    public var key: String

    /// Whether the draw was a past one when the run opened: then nobody is told, and no model comes into force by it.
    public var isBackfill: Bool { asOfSource == Self.backfill }

    /// The source of the day of a run for a draw of the past.
    public static let backfill = "backfill"

    /// Pins the world.
    public init(
        run: String,
        country: CountryName,
        draw: CalendarDay,
        asOf: CalendarDay,
        asOfSource: String,
        openedAt: Date,
        parent: String?,
        configuration: PinnedFile,
        salesData: PinnedFile,
        plannedData: PinnedFile?,
        pointerVerified: Bool?,
        code: Code,
        image: Image?,
        libraries: [String: String],
        champion: Champion?,
        steps: [String: StepInputs]? = nil,
        key: String
    ) {
        self.run = run
        self.country = country
        self.draw = draw
        self.asOf = asOf
        self.asOfSource = asOfSource
        self.openedAt = openedAt
        self.parent = parent
        self.configuration = configuration
        self.salesData = salesData
        self.plannedData = plannedData
        self.pointerVerified = pointerVerified
        self.code = code
        self.image = image
        self.libraries = libraries
        self.champion = champion
        self.steps = steps
        self.key = key
    }
}
