/// What the checks said of a country's data: the content of `validation.json`.
public struct ValidationReport: Hashable, Sendable, Codable {
    /// The country.
    public var country: CountryName
    /// Rows of the country in the source file.
    public var rows: Int
    /// First week.
    public var firstPeriod: SalesPeriod?
    /// Last week.
    public var lastPeriod: SalesPeriod?
    /// Every check that ran.
    public var checks: [ValidationCheck]
    /// All findings, heaviest first, then by line.
    public var findings: [Finding]

    /// Collects the findings.
    public init(
        country: CountryName,
        rows: Int,
        firstPeriod: SalesPeriod?,
        lastPeriod: SalesPeriod?,
        checks: [ValidationCheck],
        findings: [Finding]
    ) {
        self.country = country
        self.rows = rows
        self.firstPeriod = firstPeriod
        self.lastPeriod = lastPeriod
        self.checks = checks
        self.findings = findings
    }

    /// Whether a finding stops the run.
    public var isRefused: Bool { findings.contains { $0.severity == .error } }
}
