import Artifacts

/// Compares what a step really read and wrote, as its receipt says, with what the pipeline file says of it.
struct ReceiptComparison {
    let step: PipelineStep
    let receipt: Receipt

    /// One line per difference, in a fixed order.
    var differences: [String] {
        let read = Set(receipt.read.keys.map { ArtifactName(rawValue: $0) })
        let wrote = Set(receipt.wrote.keys.compactMap { Catalog.artifact(ofFile: $0) })
        return list(read.subtracting(step.inputs), "was read, but is not in reads or may-read")
            + list(wrote.subtracting(step.outputs), "was written, but is not in writes or may-write")
            + list(Set(step.writes).subtracting(wrote), "is in writes, but was not written")
            + receipt.secretsRead.filter { !step.secrets.contains($0) }.map {
                "step \(step.name): secret \($0) was read, but is not in secrets"
            }
    }

    private func list(_ artifacts: Set<ArtifactName>, _ difference: String) -> [String] {
        artifacts.sorted().map { "step \(step.name): \($0) \(difference)" }
    }
}
