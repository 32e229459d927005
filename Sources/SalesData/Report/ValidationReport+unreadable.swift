public import Lottery
internal import Tabular

extension ValidationReport {
    /// The report on a file that no check could look at.
    public init(unreadable error: SalesDataError) {
        self.init(
            country: error.country,
            rows: 0,
            firstPeriod: nil,
            lastPeriod: nil,
            checks: [.unreadable],
            findings: error.findings
        )
    }
}

extension SalesDataError {
    /// One finding for each value that cannot be read, else one for the file.
    fileprivate var findings: [Finding] {
        guard case .table(.conversions(let errors, _)) = problem else { return [finding(what)] }
        return errors.map { finding($0.description, line: $0.line, column: $0.column) }
    }

    private func finding(_ problem: String, line: Int? = nil, column: String? = nil) -> Finding {
        Finding(
            .unreadable,
            severity: .error,
            lines: [line].compactMap(\.self),
            column: column,
            problem: problem,
            fix: fix
        )
    }
}
