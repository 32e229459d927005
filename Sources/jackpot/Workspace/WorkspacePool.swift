import Artifacts
import Foundation
import Lottery

/// The cash pool of a workspace, and the file that states it.
struct WorkspacePool: Hashable, Sendable {
    /// The pool.
    let pool: CashPool
    /// SHA-256 of its file.
    let sha256: String

    /// Nil where the workspace has no such file: every country is then decided for itself.
    ///
    /// - Throws: `ConfigurationError`, `DriverError.unreadable` for a file that was named and is not there.
    init?(in workspace: Workspace) throws {
        let file = workspace.portfolioFile
        guard FileManager.default.fileExists(atPath: file.path) else {
            guard workspace.namedPortfolio == nil else {
                throw DriverError.unreadable(file: workspace.recorded(file), folder: workspace.root.path)
            }
            return nil
        }
        pool = try Self.reading(in: workspace).get()
        sha256 = try Checksum.sha256(of: file)
    }

    /// What is wrong with the file; empty where it is right or absent.
    ///
    /// - Throws: as the initializer, but for mistakes of the file.
    static func problems(in workspace: Workspace) throws -> [ConfigurationProblem] {
        do {
            _ = try WorkspacePool(in: workspace)
            return []
        } catch let error as ConfigurationError {
            return error.problems
        }
    }

    private static func reading(in workspace: Workspace) throws(DriverError) -> Result<CashPool, ConfigurationError> {
        let file = workspace.portfolioFile
        let candidates = try CountryFile.all(in: workspace).compactMap(\.candidate)
        return CashPoolFile.read(at: file, fileName: workspace.recorded(file), candidates: candidates)
    }
}

extension CountryFile {
    /// The country as a pool may have it; nil where not even the file's name is one of a country.
    fileprivate var candidate: CashPoolFile.Candidate? {
        // A config whose mistakes keep its currency unknown is told by itself.
        guard let name = try? CountryName(country) else { return nil }
        return CashPoolFile.Candidate(country: name, currency: try? content.get().currency)
    }
}
