import Artifacts
public import Foundation
import GRDB
import Lottery

/// The registry: runs, models and their versions in force, recommendations, messages, and a ledger of who changed what.
///
/// One SQLite file, `registry.sqlite`, and the models themselves beside it in `models/<sha256>.json`. All times are
/// passed in; equal calls leave equal rows. Several programs may use one registry at once.
public struct ModelRegistry: Sendable {
    let database: DatabaseQueue
    let models: ModelStore
    let path: String

    /// How long to wait for another program, seconds.
    static let patience: TimeInterval = 10

    /// Opens the registry in a folder, making the folder and the file where there are none.
    ///
    /// - Throws: `RegistryError`.
    public static func open(_ folder: URL) throws -> ModelRegistry {
        let path = folder.appendingPathComponent("registry.sqlite").path
        return try explaining(path) {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let lock = try OpeningLock(folder.appendingPathComponent("registry.lock").path)
            return try lock.whileHeld {
                let database = try DatabaseQueue(path: path, configuration: configuration)
                try prepare(database, path: path)
                return ModelRegistry(database: database, models: ModelStore(folder: folder), path: path)
            }
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        return configuration
    }

    private static func prepare(_ database: DatabaseQueue, path: String) throws {
        // GRDB sets NORMAL for WAL, which may lose the last transactions in a power failure; a registry may not.
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        let migrator = RegistrySchema.migrator
        if try database.read(migrator.hasBeenSuperseded) { throw RegistryError.newer(path: path) }
        if try !database.read(migrator.hasCompletedMigrations) { try migrator.migrate(database) }
    }

    func write<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
        try Self.explaining(path) { try database.write(body) }
    }

    func read<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
        try Self.explaining(path) { try database.read(body) }
    }

    /// Turns the database's errors into the registry's.
    static func explaining<Answer>(_ path: String, _ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw RegistryError(error, path: path)
        } catch let error as CocoaError {
            throw RegistryError.unusable(path: path, reason: error.localizedDescription)
        }
    }
}

extension RegistryError {
    init(_ error: DatabaseError, path: String) {
        let reason = error.message ?? error.resultCode.description
        switch error.resultCode.primaryResultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_PERM:
            self = .unusable(path: path, reason: reason)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, reason: reason)
        default: self = .refused(path: path, reason: reason)
        }
    }
}
