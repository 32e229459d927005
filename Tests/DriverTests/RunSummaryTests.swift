import Lottery
import Testing

@testable import jackpot

@Suite struct RunSummaryTests {
    private func decision(
        _ status: Recommendation.Status = .feasible,
        gain: Double? = 1_234_567.4,
        binds: [ConstraintKind] = []
    ) throws -> CountrySummary.Decision {
        CountrySummary.Decision(
            status: status,
            explanation: "the explanation",
            currency: try Currency("EUR"),
            jackpot: try Money(units: 12_250_000),
            lastJackpot: gain == nil ? nil : try Money(units: 8_000_000),
            expectedNetRevenue: try Money(units: -950.5),
            gainOverLast: try gain.map { try Money(units: $0) },
            payoutRatio: 0.41849,
            binds: binds
        )
    }

    private func summary(
        _ country: String,
        _ decision: CountrySummary.Decision?,
        problem: CountrySummary.Problem? = nil
    ) -> CountrySummary {
        CountrySummary(
            country: country,
            draw: CalendarDay(year: 2026, month: 1, day: 10),
            run: "20261121T015401Z-3f2a",
            folder: "runs/\(country)",
            end: problem == nil ? .done : .failed,
            decision: decision,
            isGatePassed: decision == nil ? nil : true,
            registration: decision == nil ? nil : .promoted,
            report: decision == nil ? nil : "runs/\(country)/report.html",
            problem: problem
        )
    }

    private let refusal = CountrySummary.Problem(
        step: "validate",
        what: "3 rows are refused\nand more",
        place: "logs/validate.stderr",
        fix: "mend",
        exitCode: 65
    )

    @Test func `the table, the reports and the reasons stand below each other`() throws {
        let countries = [
            summary("aland", try decision(binds: [.cash, .payoutRatioMaximum])),
            summary("borduria", try decision(.infeasible, gain: nil)),
            summary("carpania", nil, problem: refusal),
        ]
        let expected = """
            country   draw        money       jackpot  last week  net revenue        gain  payout ratio  \
            binds                                  gate
            aland     2026-01-10  EUR      12,250,000  8,000,000         -951  +1,234,567       41.85 %  \
            cash safety net, maximum payout ratio  passed
            borduria  2026-01-10  EUR    12,250,000 *          -         -951           -       41.85 %  \
            -                                      passed

            * borduria: the explanation

            country   report
            aland     runs/aland/report.html
            borduria  runs/borduria/report.html

            carpania: validate failed: 3 rows are refused

            """
        let summary = RunSummary(countries, isSingle: false, interruption: nil)
        #expect(summary.description == expected)
    }

    @Test func `a single country gives its own exit code, several give 3 or 1`() throws {
        let good = summary("aland", try decision())
        let bad = summary("carpania", nil, problem: refusal)
        func code(_ countries: [CountrySummary], isSingle: Bool = false) -> Int32 {
            RunSummary(countries, isSingle: isSingle, interruption: nil).exitCode
        }
        #expect(code([good]) == 0)
        #expect(code([bad], isSingle: true) == 65)
        #expect(code([good, bad]) == 3)
        #expect(code([bad, bad]) == 1)
    }

    @Test func `an infeasible recommendation is 4, unless something failed`() throws {
        let infeasible = summary("aland", try decision(.infeasible))
        let bad = summary("carpania", nil, problem: refusal)
        #expect(RunSummary([infeasible], isSingle: true, interruption: nil).exitCode == 4)
        #expect(RunSummary([infeasible, bad], isSingle: false, interruption: nil).exitCode == 3)
        #expect(RunSummary([infeasible], isSingle: true, interruption: .interrupted).exitCode == 130)
    }
}
