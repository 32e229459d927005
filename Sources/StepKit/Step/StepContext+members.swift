public import Artifacts
import Foundation
public import Lottery

extension StepContext {
    /// Reads an artifact that a finished step wrote in the run of a country of the same cash pool.
    ///
    /// The receipt lists it with its country: `atlantis/recommendation`.
    ///
    /// - Throws: `ArtifactError`.
    public mutating func read<Value: Artifact>(
        _ type: Value.Type,
        of country: CountryName,
        in folder: RunFolder
    ) throws -> Value {
        let value = try folder.read(type)
        guard let sha256 = try RunContents(of: folder).recordedChecksum(of: Value.artifact) else {
            throw ArtifactError.notReceipted(path: try folder.file(of: Value.artifact).path)
        }
        noteRead(Value.artifact.of(country), sha256: sha256)
        return value
    }
}
