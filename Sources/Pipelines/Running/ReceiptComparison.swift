import Artifacts

/// Compares what a step really read and wrote, as its receipt says, with what the pipeline file says of it.
struct ReceiptComparison {
    let step: PipelineStep
    let receipt: Receipt

    /// One line per difference, in a fixed order.
    var differences: [String] {
        let read = Set(receipt.read.keys.map { ArtifactName(rawValue: $0).ofAnyCountry })
        let wrote = Set(receipt.wrote.keys.compactMap { Catalog.artifact(ofFile: $0) })
        return list(read.subtracting(step.inputs), "was read, but is not in reads or may-read")
            + list(wrote.subtracting(step.outputs), "was written, but is not in writes or may-write")
            + list(Set(step.writes).subtracting(wrote), "is in writes, but was not written")
            + secrets
    }

    /// Only a step that is granted no secret can be told apart.
    ///
    /// The pipeline file names what a secret holds, a config under which name the country keeps it.
    private var secrets: [String] {
        guard step.secrets.isEmpty else { return [] }
        return receipt.secretsRead.map { "step \(step.name): secret \($0) was read, but there are no secrets" }
    }

    private func list(_ artifacts: Set<ArtifactName>, _ difference: String) -> [String] {
        artifacts.sorted().map { "step \(step.name): \($0) \(difference)" }
    }
}
