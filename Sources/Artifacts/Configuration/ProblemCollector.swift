/// Gathers the mistakes of one file while it is read.
final class ProblemCollector {
    /// The file as the caller named it.
    let file: String
    /// The mistakes so far.
    private(set) var problems: [ConfigurationProblem] = []
    /// The paths of keys that are there under a misspelt name, and need not be reported as missing too.
    var misspeltPaths: Set<String> = []

    init(file: String) {
        self.file = file
    }

    /// Adds a mistake.
    func add(_ problem: String, at place: TextPlace, allowed: String, suggestion: String? = nil) {
        problems.append(
            ConfigurationProblem(
                file: file,
                line: place.line,
                column: place.column,
                problem: problem,
                allowed: allowed,
                suggestion: suggestion
            )
        )
    }
}
