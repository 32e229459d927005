public import Artifacts
public import Lottery

/// A pipeline file that cannot be used, with every mistake in it.
///
/// ```
/// pipeline/weekly.yaml is wrong in 1 place
/// pipeline/weekly.yaml:23:5: unknown key 'raeds' in step train
///   allowed: run, reads, may-read, writes, may-write, uses, secrets, foreach, when, timeout, retry
///   did you mean 'reads'?
///   fix: correct it; pipeline/README.md explains every key, and "jackpot check" finds every mistake
/// ```
public struct PipelineFileError: ExplainedError, Hashable {
    /// The file, as it was named.
    public let file: String
    /// Its mistakes, from top to bottom; never empty.
    public let problems: [ConfigurationProblem]

    /// Collects the mistakes of a file.
    init(file: String, problems: [PipelineProblem]) {
        precondition(!problems.isEmpty, "an error without a problem")
        self.file = file
        self.problems = problems.map { $0.inFile(file) }.sorted()
    }

    /// A headline, then every mistake.
    public var what: String {
        let places = problems.count == 1 ? "1 place" : "\(problems.count) places"
        return (["\(file) is wrong in \(places)"] + problems.map(\.description)).joined(separator: "\n")
    }

    /// Empty: every mistake carries its own place.
    public var place: String { "" }

    /// Where the keys are explained.
    public var fix: String {
        let them = problems.count == 1 ? "it" : "them"
        return "correct \(them); pipeline/README.md explains every key, and \"jackpot check\" finds every mistake"
    }

    /// 78: configuration wrong.
    public var exitStatus: ExitStatus { .configurationWrong }
}
