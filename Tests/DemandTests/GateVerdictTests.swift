import Foundation
import Learning
import Lottery
import Testing

@testable import Demand

@Suite struct GateVerdictTests {
    private static func score(_ model: String, wape: Double, coverage: Double? = nil) -> ForecastScore {
        ForecastScore(
            model: model,
            wape: wape,
            mase52: nil,
            rmsse52: nil,
            bias: 0,
            pinball: nil,
            coverage80: coverage,
            coverage95: nil
        )
    }

    private static func verdict(
        wape: Double,
        champion: Double?,
        coverage: Double,
        origins: Int = 100,
        margin: Double? = 10
    ) throws -> GateVerdict {
        let evidence = GateEvidence(
            forecasts: .erring(by: Array(repeating: wape, count: origins)),
            challenger: score("core", wape: wape, coverage: coverage),
            champion: champion.map { .erring(by: Array(repeating: $0, count: origins)) },
            baselines: [score("seasonal-naive", wape: 0.3), score("log-log", wape: 0.2), score("ridge", wape: 0.05)],
            monotoneMargin: margin,
            slopes: SlopeWindows([], try .forTest())
        )
        let settings = try GateSettings(minimumCoverage80: try Share(0.7), maximumCoverage80: try Share(0.9))
        return GateVerdict(evidence, settings: settings)
    }

    @Test func `a good model passes every threshold`() throws {
        let verdict = try Self.verdict(wape: 0.1, champion: 0.1, coverage: 0.8)
        #expect(verdict.isPassed)
        #expect(zip(verdict.checks.map(\.value), [0.1, 0.5, 1, 1, 0.8, 0.8, 10]).allSatisfy { abs($0 - $1) < 1e-6 })
        #expect(verdict.checks.count == 7)
        #expect(verdict.skipped.map(\.reason) == ["the history records no announced jackpot"])
        #expect(verdict.summary == "passed")
    }

    @Test func `the ratio is taken to the better baseline, and ridge is none`() throws {
        let verdict = try Self.verdict(wape: 0.25, champion: nil, coverage: 0.8)
        #expect(
            verdict.checks.filter { !$0.isKept }.map(\.measure) == [
                "WAPE over the better of seasonal naive and log-log"
            ]
        )
        #expect(verdict.checks.count == 5)
    }

    @Test func `a champion that is clearly better stays, and the text says by how much`() throws {
        let verdict = try Self.verdict(wape: 0.11, champion: 0.1, coverage: 0.8)
        #expect(
            verdict.checks.filter { !$0.isKept }.map(\.measure) == [
                "WAPE over champion", "WAPE over champion (1 plus 0.01 or luck in 100 periods)",
            ]
        )
        #expect(verdict.summary == "refused: WAPE over champion is 1.1, the limit is 1.05, missed by 0.05")
    }

    @Test func `a model that errs steadily 2 % more than the champion is refused, one that errs 1 % more is not`()
        throws
    {
        let refused = try Self.verdict(wape: 0.102, champion: 0.1, coverage: 0.8)
        #expect(
            refused.summary == "refused: WAPE over champion (1 plus 0.01 or luck in 100 periods) is 1.02, "
                + "the limit is 1.01, missed by 0.01"
        )
        #expect(try Self.verdict(wape: 0.1009, champion: 0.1, coverage: 0.8).isPassed)
    }

    @Test func `a forecast that falls from one jackpot to the next is refused`() throws {
        let verdict = try Self.verdict(wape: 0.1, champion: nil, coverage: 0.8, margin: -0.5)
        let measure = "smallest rise of forecast tickets from one jackpot of the ladder to the next"
        #expect(verdict.checks.filter { !$0.isKept } == [.atLeast(0, measure, -0.5)])
        let single = try Self.verdict(wape: 0.1, champion: nil, coverage: 0.8, margin: nil)
        #expect(single.isPassed)
        #expect(single.skipped.first == GateVerdict.Skipped(measure: measure, reason: "the ladder has one jackpot"))
    }

    @Test(arguments: [(24, 0.55, true), (24, 0.5, false), (400, 0.65, false), (400, 1.0, false), (24, 1.0, true)])
    func `coverage is held to its bounds less what luck does to few weeks`(
        origins: Int,
        coverage: Double,
        isPassed: Bool
    ) throws {
        #expect(try Self.verdict(wape: 0.1, champion: nil, coverage: coverage, origins: origins).isPassed == isPassed)
    }
}

extension JudgedForecasts {
    /// Forecasts of periods that each sold a million tickets and are off by so much of it.
    static func erring(by shares: [Double]) -> JudgedForecasts {
        JudgedForecasts(
            "core",
            steps: shares.enumerated().map { index, share in
                RollingForecasts.Step(position: index, forecast: log1p(1e6 * (1 + share)), actual: log1p(1e6))
            }
        )
    }
}
