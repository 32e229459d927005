public import Lottery

extension RunFolder {
    /// Reads an artifact of a finished step and checks it against the step's receipt.
    ///
    /// - Throws: `ArtifactError`.
    public func read<Value: Artifact>(_ type: Value.Type) throws -> Value { try RunContents(of: self).read(type) }

    /// Reads an artifact if there is one, even one that a failed step left behind with a receipt.
    ///
    /// - Throws: `ArtifactError` for an artifact that differs from its receipt or cannot be read.
    public func readIfPresent<Value: Artifact>(_ type: Value.Type) throws -> Value? {
        try RunContents(of: self).readIfPresent(type)
    }

    /// The run's manifest, checked against the receipt of `open`.
    ///
    /// - Throws: `ArtifactError`.
    public func manifest() throws -> RunManifest { try RunContents(of: self).manifest() }

    /// What the run says is to be announced; nil where the country or its cash pool was not decided.
    ///
    /// - Throws: `ArtifactError`.
    public func announcement() throws -> Recommendation? { try RunContents(of: self).announcement() }
}
