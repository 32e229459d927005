import Lottery
import SalesData
import Testing

@Suite struct ValidationReportTests {
    private func report(_ findings: [Finding]) throws -> ValidationReport {
        ValidationReport(
            country: try CountryName("aland"),
            rows: 60,
            firstPeriod: week(0),
            lastPeriod: week(59),
            checks: [.gap, .leakage, .ledger],
            findings: findings
        )
    }

    private let findings = [
        Finding(
            .leakage,
            severity: .error,
            lines: [],
            column: "pool",
            problem: "pool is 43 % of \"sales\" & <more>",
            fix: "name another"
        ),
        Finding(.gap, severity: .warning, lines: Array(2...13), problem: "a | b", fix: "add"),
    ]

    @Test func `the Markdown has a summary and a row for each finding`() throws {
        #expect(
            try report(findings).markdown == """
                # Data of aland: refused

                60 rows, 2024-W01 to 2025-W08. 3 checks, 2 findings.

                | severity | check | lines | column | problem | fix |
                |---|---|---|---|---|---|
                | error | leakage |  | pool | pool is 43 % of "sales" & <more> | name another |
                | warning | gap | 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more |  | a \\| b | add |

                """
        )
        #expect(
            try report([]).markdown == """
                # Data of aland: accepted

                60 rows, 2024-W01 to 2025-W08. 3 checks, 0 findings.

                """
        )
    }

    @Test func `the JUnit XML has a case for each check, and only errors fail`() throws {
        #expect(
            try report(findings).junitXML == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="validate aland" tests="3" failures="1">
                  <testcase classname="aland" name="gap">
                    <system-out>warning: a | b (lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more); fix: add</system-out>
                  </testcase>
                  <testcase classname="aland" name="leakage">
                    <failure message="pool is 43 % of &quot;sales&quot; &amp; &lt;more&gt;">error: pool is 43 % of \
                &quot;sales&quot; &amp; &lt;more&gt; (column pool); fix: name another</failure>
                  </testcase>
                  <testcase classname="aland" name="ledger"/>
                </testsuite>

                """
        )
    }
}
