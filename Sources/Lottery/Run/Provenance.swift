/// Where a recommendation came from: the content of `metadata.json`.
public struct Provenance: Hashable, Sendable, Codable {
    /// The sales that were read.
    public struct Data: Hashable, Sendable, Codable {
        /// The file and its hash.
        public var file: RunManifest.PinnedFile
        /// Rows of the country.
        public var rows: Int
        /// First week.
        public var firstPeriod: SalesPeriod?
        /// Last week.
        public var lastPeriod: SalesPeriod?

        /// Describes the sales.
        public init(file: RunManifest.PinnedFile, rows: Int, firstPeriod: SalesPeriod?, lastPeriod: SalesPeriod?) {
            self.file = file
            self.rows = rows
            self.firstPeriod = firstPeriod
            self.lastPeriod = lastPeriod
        }
    }

    /// The pinned world.
    public var run: RunManifest
    /// The sales; nil where validation did not get to read them.
    public var data: Data?
    /// Seed of training.
    public var seed: UInt64
    /// The version of the model that decided; nil without a decision.
    public var model: Int?
    /// SHA-256 of every artifact, by file name.
    public var artifacts: [String: String]
    /// Exit code of every step, by name.
    public var steps: [String: Int]

    /// Collects the facts.
    public init(
        run: RunManifest,
        data: Data?,
        seed: UInt64,
        model: Int?,
        artifacts: [String: String],
        steps: [String: Int]
    ) {
        self.run = run
        self.data = data
        self.seed = seed
        self.model = model
        self.artifacts = artifacts
        self.steps = steps
    }
}
