import Artifacts
import Lottery

/// All that a trial's loss depends on besides its settings: two studies with the same inputs share their trials.
struct StudyInputs: Encodable {
    private let configuration: String
    private let salesData: String
    private let draw: String
    private let commit: String?
    private let isDirty: Bool
    private let image: String?
    private let libraries: [String: String]

    init(_ pinned: PinnedCountry, code: PinnedCode) {
        configuration = pinned.configurationFile.sha256
        salesData = pinned.salesData.sha256
        draw = pinned.day.draw.description
        commit = code.code.commit
        isDirty = code.code.isDirty
        image = code.image.map { $0.digest ?? $0.tag }
        libraries = code.libraries
    }

    /// SHA-256, lower-case hex.
    ///
    /// - Throws: never in practice: texts have a form in JSON.
    func text() throws(ArtifactError) -> String {
        Checksum.sha256(try JSONDocument.encode(self, schema: "study-inputs/1"))
    }
}
