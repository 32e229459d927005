import Artifacts
import Foundation
import Lottery

/// Everything that can change a run's answer, as one hash: two runs with one key give one answer.
///
/// Time, run and day are not in it: a run of tomorrow for the same draw has nothing new to say.
struct RunKey: Encodable {
    private let country: String
    private let draw: String
    private let configuration: String
    private let salesData: String
    private let plannedData: String?
    private let commit: String?
    private let isDirty: Bool
    private let image: String?
    private let libraries: [String: String]
    private let champion: Int?
    /// The file of the country's cash pool; left out where it belongs to none.
    private let portfolio: String?

    init(_ pinned: PinnedCountry, code: PinnedCode, champion: Int?, pool: WorkspacePool?) {
        country = pinned.configuration.country.text
        draw = pinned.day.draw.description
        configuration = pinned.configurationFile.sha256
        salesData = pinned.salesData.sha256
        plannedData = pinned.plannedData?.sha256
        commit = code.code.commit
        isDirty = code.code.isDirty
        image = code.image.map { $0.digest ?? $0.tag }
        libraries = code.libraries
        self.champion = champion
        portfolio = pool?.sha256
    }

    /// SHA-256, lower-case hex.
    ///
    /// - Throws: never in practice: texts and whole numbers have a form in JSON.
    func text() throws(ArtifactError) -> String {
        Checksum.sha256(try JSONDocument.encode(self, schema: "run-key/1"))
    }
}
