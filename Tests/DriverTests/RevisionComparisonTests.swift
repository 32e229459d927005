import Lottery
import Testing

@testable import jackpot

@Suite struct RevisionComparisonTests {
    private let actual: [Double] = [100, 120, 90, 110, 105, 95, 130, 100, 115, 85]

    private func forecasts(off errors: [Double], from first: Int = 1) throws -> [BacktestPeriod] {
        try zip(actual, errors).enumerated().map { position, pair in
            let number = first + position
            let week = try #require(SalesPeriod("2025-W\(number < 10 ? "0" : "")\(number)"))
            return BacktestPeriod(
                period: week,
                model: "m",
                actual: pair.0,
                forecast: pair.0 + pair.1,
                low80: nil,
                high80: nil
            )
        }
    }

    private func ratios(_ model: [Double], _ rival: [Double]) throws -> [GateVerdict.Check] {
        let comparison = try #require(
            RevisionComparison(try forecasts(off: model), with: try forecasts(off: rival), of: "main")
        )
        return comparison.findings(GateSettings()).compactMap { if case .check(let check) = $0 { check } else { nil } }
    }

    private let errors: [Double] = [5, -8, 3, 12, -6, 9, -4, 7, -11, 2]

    @Test func `a model is no worse than itself`() throws {
        let checks = try ratios(errors, errors)
        #expect(checks.map(\.value) == [1, 1])
        #expect(checks.map(\.limit) == [1.05, 1.05])
        #expect(checks.map(\.isKept) == [true, true])
    }

    @Test func `errors 3 % larger in every period are more than luck, and refused`() throws {
        let checks = try ratios(errors.map { $0 * 1.03 }, errors)
        for check in checks { #expect(abs(check.value - 1.03) < 1e-12) }
        #expect(checks.map(\.isKept) == [true, false])
        #expect(checks[1].limit == 1.01)
    }

    @Test func `errors 3 % larger in sum, here larger and there smaller, may be luck`() throws {
        let model: [Double] = [2, 11, 7, 4, 9, 6, 12, 3, 8, 7.01]
        #expect(try ratios(model, errors).map(\.value).map { ($0 * 100).rounded() } == [103, 103])
        #expect(try ratios(model, errors).map(\.isKept) == [true, true])
    }

    @Test func `errors 20 % larger are refused whatever luck does`() throws {
        #expect(try ratios(errors.map { $0 * 1.2 }, errors).map(\.isKept) == [false, false])
    }

    @Test func `a rival without any error is matched by none that has one`() throws {
        let none = errors.map { _ in 0.0 }
        #expect(try ratios(none, none).map(\.isKept) == [true, true])
        #expect(try ratios(errors, none).map(\.value) == [.infinity, .infinity])
        #expect(try ratios(errors, none).map(\.isKept) == [false, false])
    }

    @Test func `only periods that both forecast are compared`() throws {
        let model = try forecasts(off: errors)
        let shifted = try forecasts(off: errors, from: 3)
        // Weeks 3 to 10 are in both; the rival's forecasts of them are held against the sales known now.
        let misses = zip(model.dropFirst(2), shifted).map { abs($1.forecast - $0.actual) }
        let comparison = try #require(RevisionComparison(model, with: shifted, of: "main"))
        let expected = misses.reduce(0, +) / model.dropFirst(2).reduce(0) { $0 + $1.actual }
        #expect(abs(comparison.rivalWAPE - expected) < 1e-12)
        #expect(RevisionComparison(model, with: try forecasts(off: errors, from: 20), of: "main") == nil)
    }

    @Test func `fewer than eight common periods say nothing of luck`() throws {
        let comparison = try #require(
            RevisionComparison(try forecasts(off: errors), with: try forecasts(off: errors, from: 5), of: "main")
        )
        let findings = comparison.findings(GateSettings())
        #expect(findings.count == 2)
        guard case .skipped(let skipped)? = findings.last else {
            Issue.record("\(findings)")
            return
        }
        #expect(skipped.measure == "WAPE over main, with luck")
    }
}
