import Artifacts
import Lottery

extension GateReport {
    /// The report as JUnit XML, which engines of continuous integration show as tests: one suite for the shared files and
    /// one a country; a case is a file, a step or a threshold.
    ///
    /// A missed threshold is a failure, a step that failed an error, and what was not looked at is skipped.
    var junit: String {
        let suites = [JUnitSuite(name: "workspace", cases: files.map(Self.testCase))] + countries.map(Self.suite)
        return JUnitSuite.document(suites.filter { !$0.cases.isEmpty }, name: "jackpot gate")
    }

    private static func testCase(_ file: SharedFile) -> JUnitSuite.Case {
        let text = file.problems.map(\.description).joined(separator: "\n")
        let end = file.problems.first.map { JUnitSuite.End.error($0.problem, text) } ?? .passed(nil)
        return .init(name: file.file, group: "workspace", end: end)
    }

    private static func suite(_ country: GateCountry) -> JUnitSuite {
        let verdict = country.judgement?.verdict
        let checks = (verdict?.checks ?? []).map { check in
            (check.measure, check.isKept ? JUnitSuite.End.passed(nil) : .failure(check.missed))
        }
        let advice = (verdict?.advisory ?? []).map { check in
            (check.measure, JUnitSuite.End.passed(check.isKept ? nil : "warning: \(check.missed)"))
        }
        let skipped = (verdict?.skipped ?? []).map { ($0.measure, JUnitSuite.End.skipped($0.reason)) }
        return JUnitSuite(
            name: country.country,
            cases: country.steps.map { testCase($0, of: country) }
                + (checks + advice + skipped).map { .init(name: $0.0, group: "\(country.country).gate", end: $0.1) }
        )
    }

    private static func testCase(_ step: GateCountry.Step, of country: GateCountry) -> JUnitSuite.Case {
        let end: JUnitSuite.End =
            switch step.end {
            case .done: .passed(nil)
            case .skipped: .skipped("not started, because \(country.problem?.step ?? "a step") failed")
            case .failed:
                .error(
                    country.problem?.what.split(separator: "\n").first.map(String.init) ?? "",
                    [country.problem?.what, country.problem?.place, country.problem.map { "fix: \($0.fix)" }]
                        .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
                )
            }
        return .init(name: step.name, group: "\(country.country).steps", end: end)
    }
}
