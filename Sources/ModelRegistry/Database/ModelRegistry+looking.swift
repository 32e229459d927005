public import Foundation
import GRDB

extension ModelRegistry {
    /// Opens a registry to look something up; nil where the folder has none.
    ///
    /// An ordinary opening leaves a trace in the file, to be ready for writing. This one leaves its bytes as they are,
    /// unless its tables are those of an older version. It is no read-only connection: such a one leaves files beside
    /// the registry that it may not remove.
    ///
    /// - Throws: `RegistryError`.
    public static func look(into folder: URL) throws -> ModelRegistry? {
        let path = folder.appendingPathComponent("registry.sqlite").path
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return try explaining(path) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(patience)
            let database = try DatabaseQueue(path: path, configuration: configuration)
            let migrator = RegistrySchema.migrator
            if try database.read(migrator.hasBeenSuperseded) { throw RegistryError.newer(path: path) }
            guard try database.read(migrator.hasCompletedMigrations) else { return try open(folder) }
            return ModelRegistry(database: database, models: ModelStore(folder: folder), path: path)
        }
    }
}
