import Artifacts

/// One mistake of a pipeline file, before it is known what the file is called.
struct PipelineProblem: Hashable {
    let line: Int
    let column: Int
    let what: String
    let allowed: String
    var suggestion: String?

    /// The mistake as every file of this project reports it.
    func inFile(_ file: String) -> ConfigurationProblem {
        ConfigurationProblem(
            file: file,
            line: line,
            column: column,
            problem: what,
            allowed: allowed,
            suggestion: suggestion
        )
    }
}
