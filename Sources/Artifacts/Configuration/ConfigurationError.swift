public import Lottery

/// All mistakes of one configuration file.
///
/// ```
/// configs/atlantis.yaml is wrong in 1 place
/// configs/atlantis.yaml:12:3: unknown key 'charty'
///   allowed: charity, commission, duty, cost-per-ticket, fixed-cost
///   did you mean 'charity'?
///   fix: correct it; configs/README.md explains every key, and "jackpot check" finds every mistake
/// ```
public struct ConfigurationError: ExplainedError, Hashable {
    /// The file as the caller named it.
    public let file: String
    /// The mistakes, from top to bottom; never empty.
    public let problems: [ConfigurationProblem]

    /// Collects the mistakes of a file.
    public init(file: String, problems: [ConfigurationProblem]) {
        precondition(!problems.isEmpty, "an error without a problem")
        self.file = file
        self.problems = problems.sorted()
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
        return "correct \(them); configs/README.md explains every key, and \"jackpot check\" finds every mistake"
    }

    /// 78: configuration wrong.
    public var exitStatus: ExitStatus { .configurationWrong }
}
