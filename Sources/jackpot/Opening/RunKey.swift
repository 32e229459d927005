import Artifacts
import Lottery

/// Everything that can change a run's answer, as one hash: two runs with one key give one answer.
///
/// Time, run and day are not in it: a run of tomorrow for the same draw has nothing new to say.
struct RunKey: Encodable {
    let country: CountryName
    let draw: CalendarDay
    /// What each step depends on, by step.
    let steps: [String: StepInputs]

    /// SHA-256, lower-case hex.
    ///
    /// - Throws: never in practice: texts have a form in JSON.
    func text() throws(ArtifactError) -> String {
        Checksum.sha256(try JSONDocument.encode(self, schema: "run-key/2"))
    }
}
