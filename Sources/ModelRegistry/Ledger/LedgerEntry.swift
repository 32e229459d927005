import Artifacts
public import Foundation
import GRDB
public import Lottery

/// One row of the ledger: who changed what, when and why.
///
/// Rows are only appended, and each carries the hash of the one before, so that an edit of any row shows.
public struct LedgerEntry: Hashable, Sendable, Codable {
    /// What was done.
    public enum Action: String, CaseIterable, Codable, Sendable {
        /// A model was registered, and did not come into force.
        case registered
        /// A model came into force.
        case promoted
        /// A person approved a model, which came into force.
        case approved
        /// A person put a model in force against the gate's verdict or after its time.
        case overridden
        /// An earlier model came into force again.
        case rolledBack = "rolled-back"
        /// A recommendation was stored.
        case recommended
        /// A run's folder was removed by the workspace's rules of retention; its rows stay.
        case swept

        /// Whether the row's version came into force by it.
        public var putsInForce: Bool {
            switch self {
            case .promoted, .approved, .overridden, .rolledBack: true
            case .registered, .recommended, .swept: false
            }
        }
    }

    /// Its number, from 1 without gaps.
    public let sequence: Int
    /// When.
    public let at: Date
    /// Who.
    public let who: String
    /// What was done.
    public let action: Action
    /// The country.
    public let country: CountryName
    /// The version of the model; nil where none is concerned.
    public let version: Int?
    /// The run; nil where none is concerned.
    public let run: String?
    /// Why.
    public let why: String
    /// Hash of the row before; 64 zeros in the first.
    public let previousHash: String
    /// SHA-256 over everything above.
    public let hash: String

    /// What the first row carries in place of a hash before it.
    static let hashBeforeFirst = String(repeating: "0", count: 64)

    /// What the hash is taken over.
    private struct Content: Encodable {
        let sequence: Int
        let at: String
        let who: String
        let action: Action
        let country: CountryName
        let version: Int?
        let run: String?
        let why: String
        let previousHash: String
    }

    /// The hash that the row should carry.
    ///
    /// - Throws: `ArtifactError.notEncodable`, which cannot happen: a row holds no fractions.
    public func expectedHash() throws -> String {
        let content = Content(
            sequence: sequence,
            at: Instant.text(at),
            who: who,
            action: action,
            country: country,
            version: version,
            run: run,
            why: why,
            previousHash: previousHash
        )
        return Checksum.sha256(try JSONDocument.encode(content, schema: "ledger-row/1"))
    }
}

extension LedgerEntry: RowReadable {
    /// Reads a row of table `ledger`.
    init(row: Row) throws {
        sequence = row["sequence"]
        at = try row.instant("at")
        who = row["who"]
        action = try row.value("action", as: Action.self)
        country = try row.country()
        version = row["version"]
        run = row["run"]
        why = row["why"]
        previousHash = row["previousHash"]
        hash = row["hash"]
    }

    private init(
        after last: LedgerEntry?,
        at instant: Date,
        who: String,
        _ action: Action,
        country: CountryName,
        version: Int?,
        run: String?,
        why: String,
        hash: String = ""
    ) {
        sequence = (last?.sequence ?? 0) + 1
        at = instant
        self.who = who
        self.action = action
        self.country = country
        self.version = version
        self.run = run
        self.why = why
        previousHash = last?.hash ?? Self.hashBeforeFirst
        self.hash = hash
    }

    static func append(
        to database: Database,
        at instant: Date,
        who: String,
        _ action: Action,
        country: CountryName,
        version: Int?,
        run: String?,
        why: String
    ) throws {
        let last = try fetchOne(database, sql: "SELECT * FROM ledger ORDER BY sequence DESC LIMIT 1")
        let entry = LedgerEntry(
            after: last,
            at: instant,
            who: who,
            action,
            country: country,
            version: version,
            run: run,
            why: why
        )
        try database.execute(
            sql: """
                INSERT INTO ledger (sequence, at, who, action, country, version, run, why, previousHash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                entry.sequence, Instant.text(instant), who, action.rawValue, country.text, version, run, why,
                entry.previousHash, try entry.expectedHash(),
            ]
        )
    }

    /// The rows of a country, or all of them, oldest first.
    static func all(of country: CountryName? = nil, in database: Database) throws -> [LedgerEntry] {
        try fetchAll(
            database,
            sql: "SELECT * FROM ledger WHERE ?1 IS NULL OR country = ?1 ORDER BY sequence",
            arguments: [country?.text]
        )
    }

    /// The versions that came into force, in the order in which they did.
    static func versionsInForce(of country: CountryName, in database: Database) throws -> [Int] {
        try Int.fetchAll(
            database,
            sql: """
                SELECT version FROM ledger WHERE country = ? AND action IN
                    ('promoted', 'approved', 'overridden', 'rolled-back') ORDER BY sequence
                """,
            arguments: [country.text]
        )
    }
}
