import Lottery

/// The checks found errors: nothing may be learnt from the data.
struct DataRefused: ExplainedError {
    let what: String
    let place: String
    let fix: String
    let exitStatus = ExitStatus.dataRefused

    /// Tells the first error and how many there are.
    init(_ report: ValidationReport, file: String) {
        let errors = report.findings.filter { $0.severity == .error }
        let first = errors.first.map { "\($0.check.rawValue): \($0.problem)" } ?? "the data are refused"
        what = errors.count > 1 ? "\(first) (and \(errors.count - 1) more errors)" : first
        let line = errors.first?.lines.first.map { ", line \($0)" } ?? ""
        place = "\(file), country \(report.country)\(line)"
        fix = errors.first?.fix ?? "see validation.md in the run folder"
    }
}
