public import Foundation
import GRDB
import Lottery

/// A search for a country's settings, as the registry knows it.
public struct Study: Hashable, Sendable, Codable {
    /// SHA-256 of its key.
    public let id: String
    /// What makes it this study.
    public let key: StudyKey
    /// When it was first started.
    public let startedAt: Date
}

extension Study: RowReadable {
    /// Reads a row of table `study`.
    init(row: Row) throws {
        id = row["id"]
        let seed: String = row["seed"]
        guard let number = UInt64(seed) else {
            throw RegistryError.damaged(path: "registry.sqlite", reason: "column seed holds '\(seed)'")
        }
        key = StudyKey(
            country: try row.country(),
            seed: number,
            space: row["space"],
            strategy: row["strategy"],
            data: row["data"]
        )
        startedAt = try row.instant("startedAt")
    }
}
