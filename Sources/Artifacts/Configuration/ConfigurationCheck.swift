public import Lottery

/// What `jackpot check` found in the configuration files: its text and its JSON.
public struct ConfigurationCheck: Hashable, Sendable, Encodable {
    /// One file.
    public struct File: Hashable, Sendable, Encodable {
        /// The file as the caller named it.
        public let file: String
        /// The country; nil where the file is wrong.
        public let country: CountryName?
        /// The mistakes, from top to bottom.
        public let problems: [ConfigurationProblem]
    }

    /// Every file, in the order given.
    public let files: [File]

    /// Collects what reading each file gave.
    public init(_ readings: [(file: String, reading: Result<CountryConfiguration, ConfigurationError>)]) {
        self.files = readings.map { file, reading in
            switch reading {
            case .success(let configuration): File(file: file, country: configuration.country, problems: [])
            case .failure(let error): File(file: file, country: nil, problems: error.problems)
            }
        }
    }

    /// The number of mistakes in all files.
    public var problemCount: Int { files.map(\.problems.count).reduce(0, +) }

    /// 0, or 78 where a file is wrong.
    public var exitStatus: ExitStatus { problemCount == 0 ? .done : .configurationWrong }

    /// A line for each right file, the mistakes of each wrong one, then the count.
    ///
    /// ```
    /// configs/atlantis.yaml: ok
    /// configs/lyonesse.yaml:12:3: unknown key 'charty'
    ///   allowed: charity, commission, duty, cost-per-ticket, fixed-cost
    ///   did you mean 'charity'?
    /// 2 files, 1 mistake
    /// ```
    public var text: String {
        let lines = files.map { file in
            file.problems.isEmpty
                ? "\(file.file): ok" : file.problems.map(\.description).joined(separator: "\n")
        }
        let count = "\(counted(files.count, "file")), \(counted(problemCount, "mistake"))"
        return (lines + [count]).joined(separator: "\n")
    }

    private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
