import Foundation
import Learning
import Lottery
import Testing

@testable import Demand

@Suite struct GateSlopeTests {
    private static func finding(_ history: SalesHistory, _ settings: SlopeTolerance) throws -> GateFinding {
        let configuration = try CountryConfiguration.forTest()
        let observations = try SalesFeatures(configuration).series(of: history)
        return .slope(SlopeWindows(observations, configuration), settings)
    }

    /// A country whose elasticity changes in the middle of its history.
    private static func changed(from before: Double, to after: Double) throws -> SalesHistory {
        let (old, new) = (
            SyntheticCountry(elasticity: before, weeks: 208), SyntheticCountry(elasticity: after, weeks: 208)
        )
        let (early, late) = (try old.history(), try new.history())
        return try SalesHistory(
            periods: Array(early.periods[..<104]) + Array(late.periods[104...]),
            planned: late.planned
        )
    }

    @Test func `four windows of a country that stays the same agree with its elasticity`() throws {
        let configuration = try CountryConfiguration.forTest()
        let history = try SyntheticCountry(weeks: 260).history()
        let windows = SlopeWindows(try SalesFeatures(configuration).series(of: history), configuration)
        #expect(windows.slopes.count == 4)
        #expect(windows.slopes.allSatisfy { abs($0.slope - 0.4) < 3.5 * $0.standardError })
        guard case .advisory(let check) = GateFinding.slope(windows, SlopeTolerance()) else {
            Issue.record("no advice on 260 weeks")
            return
        }
        #expect(check.isKept)
    }

    @Test func `a slope that changed warns, and is refused where the config asks for it`() throws {
        let history = try Self.changed(from: 0.2, to: 1.2)
        guard case .advisory(let warning) = try Self.finding(history, SlopeTolerance()) else {
            Issue.record("no advice")
            return
        }
        #expect(!warning.isKept)
        #expect(
            warning.measure == "distance of a window's jackpot slope from the mean slope (0.5 or luck in 4 windows)"
        )
        let strict = try SlopeTolerance(tolerance: 0.5, level: 0.01, consequence: .refusal)
        #expect(try Self.finding(history, strict) == .check(warning))
    }

    @Test(arguments: [0.1, 0.3, 0.6, 1.0, 1.5])
    func `the check is the rule of stability`(later: Double) throws {
        let configuration = try CountryConfiguration.forTest()
        let observations = try SalesFeatures(configuration).series(of: Self.changed(from: 0.4, to: later))
        let windows = SlopeWindows(observations, configuration)
        guard case .advisory(let check) = GateFinding.slope(windows, SlopeTolerance()) else {
            Issue.record("no advice")
            return
        }
        if case .unstable = SlopeStabilityRule(tolerance: 0.5, level: 0.01).verdict(on: windows.slopes) {
            #expect(!check.isKept)
        } else {
            #expect(check.isKept)
        }
    }

    @Test func `a short history, and one without jackpots, are skipped and say so`() throws {
        let measure = "distance of a window's jackpot slope from the mean slope"
        let short = try SyntheticCountry(weeks: 103).history()
        #expect(
            try Self.finding(short, SlopeTolerance())
                == .skipped(
                    measure,
                    "103 periods with sales and a varying jackpot make 0 windows of at least 52; 2 are needed"
                )
        )
        let silent = short.periods.map { PeriodSales(period: $0.period, tickets: $0.tickets, jackpot: nil) }
        #expect(
            try Self.finding(SalesHistory(periods: silent, planned: short.planned), SlopeTolerance())
                == .skipped(measure, "the history records no announced jackpot")
        )
    }
}
