public import Lottery

/// Puts a country's rows through every check and makes the history that is learnt from.
public struct SalesChecks: Sendable {
    /// What came of it.
    public struct Outcome: Hashable, Sendable {
        /// What the checks said.
        public let report: ValidationReport
        /// One row for each week; nil where the report refuses the data.
        public let history: SalesHistory?
    }

    private let configuration: CountryConfiguration
    private let file: SalesFile
    private let planned: PlannedPeriod
    private let previous: [PeriodSales]?

    /// Collects what the checks look at.
    ///
    /// Rows of the draw's week and later ones are left aside: a run as of a past day
    /// sees what it would have seen then.
    ///
    /// - Parameters:
    ///   - configuration: the country.
    ///   - file: its rows.
    ///   - planned: the week of the draw and what is planned for it.
    ///   - previous: the history that the last run learnt from; nil for a first run.
    public init(
        configuration: CountryConfiguration,
        file: SalesFile,
        planned: PlannedPeriod,
        previous: [PeriodSales]? = nil
    ) {
        self.configuration = configuration
        self.file = file
        self.planned = planned
        self.previous = previous
    }

    private static let all: [any SalesCheck] = [
        GapCheck(), DuplicatePeriodCheck(), WrongWeekdayCheck(), FreshnessCheck(), MissingTicketsCheck(),
        ZeroSalesCheck(), NegativeSalesCheck(), RangeCheck(), UnitsJumpCheck(), RestatedCheck(), OffLadderCheck(),
        SupportCheck(), LedgerCheck(), LeakageCheck(), HindsightCheck(), DriftCheck(),
        ShortHistoryCheck(),
    ]

    /// Runs every check that the config does not switch off.
    public func run() -> Outcome {
        let sales = CheckedSales(file, configuration: configuration, drawPeriod: planned.period, previous: previous)
        let checks = Self.all.filter { severity($0.check) != .off }
        let findings = checks.flatMap { check in
            check.observations(sales).map { finding($0, check.check) }
        }
        let report = ValidationReport(
            country: configuration.country,
            rows: sales.rows.count,
            firstPeriod: sales.rows.first?.sales.period,
            lastPeriod: sales.rows.last?.sales.period,
            checks: checks.map(\.check),
            findings: Self.ordered(findings)
        )
        return Outcome(report: report, history: report.isRefused ? nil : history(sales))
    }

    private func severity(_ check: ValidationCheck) -> Finding.Severity {
        configuration.severities[check] ?? check.defaultSeverity
    }

    private func finding(_ observation: Observation, _ check: ValidationCheck) -> Finding {
        Finding(
            check,
            severity: severity(check),
            lines: observation.lines,
            column: observation.column,
            problem: observation.problem,
            fix: observation.fix
        )
    }

    /// Heaviest first, then by line; findings that concern no line come last of their weight.
    private static func ordered(_ findings: [Finding]) -> [Finding] {
        let weights = Finding.Severity.allCases
        let key = { (finding: Finding) in
            (weights.firstIndex(of: finding.severity) ?? weights.count, finding.lines.first ?? Int.max)
        }
        // Equal keys keep the order of the checks: a sort need not be stable.
        return findings.enumerated().sorted { left, right in
            let (first, second) = (key(left.element), key(right.element))
            return first == second ? left.offset < right.offset : first < second
        }.map(\.element)
    }

    private func history(_ sales: CheckedSales) -> SalesHistory? {
        do {
            return try SalesHistory(periods: CleanHistory(sales: sales).periods, planned: planned)
        } catch {
            // Each period comes once, in order and before the draw's, so the history cannot be refused.
            preconditionFailure("the clean history is not clean: \(error)")
        }
    }
}
