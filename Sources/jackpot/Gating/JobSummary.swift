import Artifacts
import Foundation
import Lottery
import StepKit

/// The file in which an engine of continuous integration collects what its page of a job shows.
struct JobSummary {
    private let path: String

    /// Nil where the environment names none.
    init?(of world: World) {
        guard let path = world.environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return nil }
        self.path = path
    }

    /// Adds text at the end; other steps of the job write there too.
    ///
    /// - Throws: `ArtifactError.system`.
    func append(_ text: String) throws(ArtifactError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw refused(.create, SystemError(code: errno)) }
        defer { _ = close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { bytes in
                Result { () throws(SystemError) in try FileOperations.system.write(descriptor, bytes) }
            }
            switch written {
            case .success(let count): rest = rest.dropFirst(count)
            case .failure(let reason): throw refused(.write, reason)
            }
        }
    }

    private func refused(_ operation: FileFailure.Operation, _ reason: SystemError) -> ArtifactError {
        .system(FileFailure(operation, path: path, reason: reason))
    }
}
