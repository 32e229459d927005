import Artifacts
import Lottery

/// What the gate says of all countries.
struct GateReport: Encodable, Hashable, Sendable {
    /// A file that all countries share.
    struct SharedFile: Encodable, Hashable, Sendable {
        let file: String
        /// Its mistakes; empty where it is right.
        let problems: [ConfigurationProblem]
    }

    let exitCode: Int32
    /// What the models were held against, in words.
    let against: String
    let files: [SharedFile]
    let countries: [GateCountry]

    /// Collects the answers; `interruption` says that the judging was broken off.
    init(against: String, files: [SharedFile], countries: [GateCountry], interruption: ExitStatus? = nil) {
        self.against = against
        self.files = files
        self.countries = countries
        exitCode = interruption?.rawValue ?? Self.exitCode(files, countries)
    }

    /// The code of the country that got least far.
    ///
    /// A wrong config or pipeline file counts most (78), then an input that is missing (66), then data that are refused
    /// (65), then any other failure of a step, by the first country that met one; then a model that the gate refuses
    /// (2). 0 where every model passed.
    private static func exitCode(_ files: [SharedFile], _ countries: [GateCountry]) -> Int32 {
        let wrong = ExitStatus.configurationWrong.rawValue
        let codes = files.filter { !$0.problems.isEmpty }.map { _ in wrong } + countries.map(\.exitCode)
        for first in [wrong, ExitStatus.inputMissing.rawValue, ExitStatus.dataRefused.rawValue]
        where codes.contains(first) { return first }
        let passedOrRefused = [ExitStatus.done.rawValue, ExitStatus.negativeVerdict.rawValue]
        return codes.first { !passedOrRefused.contains($0) } ?? codes.max() ?? ExitStatus.done.rawValue
    }
}
