/// What is fixed about one artifact.
public struct CatalogEntry: Hashable, Sendable {
    /// How an artifact is written.
    public enum Format: String, Sendable {
        /// A JSON document that starts with its schema.
        case json
        /// A table whose header is its schema.
        case csv
        /// Text for people.
        case text
    }

    /// The artifact.
    public let name: ArtifactName
    /// Its file, relative to the run folder; nil for files that lie outside and are pinned in `run`.
    public let file: String?
    /// How it is written.
    public let format: Format
    /// Name of its schema; two artifacts of one kind share it.
    public let schemaName: String
    /// Version of its schema.
    public let version: Int
    /// Files that say the same for other readers, relative to the run folder.
    public let companions: [String]

    init(
        _ name: ArtifactName,
        file: String?,
        _ format: Format,
        schema: String,
        version: Int,
        companions: [String] = []
    ) {
        self.name = name
        self.file = file
        self.format = format
        self.schemaName = schema
        self.version = version
        self.companions = companions
    }

    /// The schema's identifier, as JSON documents carry it: `evaluation/1`.
    public var schema: String { "\(schemaName)/\(version)" }
}
