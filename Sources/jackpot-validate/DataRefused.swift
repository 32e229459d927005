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
        let more = errors.count == 2 ? "1 more error" : "\(errors.count - 1) more errors"
        what = errors.count > 1 ? "\(first) (and \(more))" : first
        let line = errors.first?.lines.first.map { ", line \($0)" } ?? ""
        place = "\(file), country \(report.country)\(line)"
        let whole = "validation.md in the run folder tells all"
        fix = [errors.first?.fix, errors.count == 1 ? nil : whole].compactMap(\.self).joined(separator: "; ")
    }
}
