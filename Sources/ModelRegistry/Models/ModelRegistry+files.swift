import Artifacts
import GRDB
import Lottery

extension ModelRegistry {
    /// The files of registered models, against the versions that name them.
    public struct ModelFiles: Hashable, Sendable {
        /// Versions whose file is right.
        public let intact: Int
        /// One line for each version whose file is missing, was changed, or is not the model of its run.
        public let problems: [String]
        /// Files that no version names: a registration that was interrupted leaves one.
        public let unnamed: [String]
    }

    /// Hashes the file of every version again.
    ///
    /// - Throws: `RegistryError`.
    public func modelFiles() throws -> ModelFiles {
        let versions = try versions()
        let problems = try versions.compactMap(problem)
        let named = Set(versions.map(\.registration.modelSHA256))
        return ModelFiles(
            intact: versions.count - problems.count,
            problems: problems,
            unnamed: models.kept().filter { !named.contains($0) }.map { "models/\($0).json" }
        )
    }

    private func problem(of version: ModelVersion) throws -> String? {
        let (sha256, name) = (
            version.registration.modelSHA256, "\(version.registration.country) \(version.registration.version)"
        )
        let recorded = try artifacts(of: version.run)[try Catalog.entry(.salesModel).file ?? ""]
        if let recorded, recorded != sha256 {
            return "model \(name): another SHA-256 than the model of run \(version.run)"
        }
        do {
            _ = try models.model(sha256)
            return nil
        } catch {
            return "model \(name): \(error.what)"
        }
    }
}
