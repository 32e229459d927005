/// One thing a check found.
public struct Finding: Hashable, Sendable, Codable {
    /// How much a finding weighs.
    public enum Severity: String, CaseIterable, Codable, Sendable {
        /// The run stops.
        case error
        /// The run goes on, and the message says so.
        case warning
        /// For the record.
        case note
        /// Not looked at.
        case off
    }

    /// The check.
    public var check: ValidationCheck
    /// Its weight in this country.
    public var severity: Severity
    /// Lines of the source file, the header being line 1, smallest first.
    public var lines: [Int]
    /// The column of the source file; nil where it concerns whole rows.
    public var column: String?
    /// What was found, with values and units.
    public var problem: String
    /// How to mend it.
    public var fix: String

    /// Describes a finding.
    public init(
        _ check: ValidationCheck,
        severity: Severity,
        lines: [Int],
        column: String? = nil,
        problem: String,
        fix: String
    ) {
        self.check = check
        self.severity = severity
        self.lines = lines
        self.column = column
        self.problem = problem
        self.fix = fix
    }
}
