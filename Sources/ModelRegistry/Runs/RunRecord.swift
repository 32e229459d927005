import Artifacts
public import Foundation
import GRDB
public import Lottery

/// A run as the registry knows it.
public struct RunRecord: Hashable, Sendable, Codable {
    /// Its name.
    public let run: String
    /// The country.
    public let country: CountryName
    /// The draw that is decided.
    public let draw: CalendarDay
    /// When it opened.
    public let openedAt: Date
    /// The run that it repeats in part; nil for a full run.
    public let parent: String?
    /// Two runs with one key give one answer.
    public let key: String
    /// Its folder, from the folder of all runs.
    public let folder: String
    /// The last attempt of each step, in the order in which they started.
    public var steps: [StepRecord]

    /// When its last step ended; nil before the first.
    public var lastStepEnd: Date? { steps.map(\.finishedAt).max() }
}

/// One attempt at a step, as the registry knows it.
public struct StepRecord: Hashable, Sendable, Codable {
    /// The step.
    public let step: String
    /// Its number among the attempts of this step, from 1.
    public let attempt: Int
    /// How it ended.
    public let exitStatus: ExitStatus
    /// A business outcome or the error; nil where there was nothing to say.
    public let outcome: String?
    /// Identity of the program's build.
    public let program: String
    /// When it started.
    public let startedAt: Date
    /// When it finished.
    public let finishedAt: Date
    /// How long it took, milliseconds.
    public let milliseconds: Int
}

extension RunRecord: RowReadable {
    /// Reads a row of table `run`, without its steps.
    init(row: Row) throws {
        run = row["id"]
        country = try row.country()
        draw = try row.day("draw")
        openedAt = try row.instant("openedAt")
        parent = row["parent"]
        key = row["key"]
        folder = row["folder"]
        steps = []
    }

    static func require(_ run: String, in database: Database) throws {
        let isKnown = try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM run WHERE id = ?)",
            arguments: [run]
        )
        guard isKnown == true else { throw RegistryError.unknownRun(run) }
    }
}

extension StepRecord: RowReadable {
    /// Reads a row of table `step`.
    init(row: Row) throws {
        step = row["name"]
        attempt = row["attempt"]
        let code: Int32 = row["exitStatus"]
        exitStatus = ExitStatus(rawValue: code) ?? .defect
        outcome = row["outcome"]
        program = row["program"]
        startedAt = try row.instant("startedAt")
        finishedAt = try row.instant("finishedAt")
        milliseconds = row["milliseconds"]
    }

    /// The last attempt of each step of a run.
    static func last(of run: String, in database: Database) throws -> [StepRecord] {
        try fetchAll(
            database,
            sql: """
                SELECT *, max(attempt) FROM step WHERE run = ? GROUP BY name ORDER BY startedAt, rowid
                """,
            arguments: [run]
        )
    }
}
