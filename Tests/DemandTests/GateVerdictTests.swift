import Demand
import Lottery
import Testing

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

    private static func verdict(wape: Double, champion: Double?, coverage: Double, origins: Int = 100) throws
        -> GateVerdict
    {
        GateVerdict(
            challenger: score("core", wape: wape, coverage: coverage),
            champion: champion.map { score("champion 3", wape: $0) },
            baselines: [score("seasonal-naive", wape: 0.3), score("log-log", wape: 0.2), score("ridge", wape: 0.05)],
            origins: origins,
            settings: try GateSettings(minimumCoverage80: try Share(0.7), maximumCoverage80: try Share(0.9))
        )
    }

    @Test func `a good model passes every threshold`() throws {
        let verdict = try Self.verdict(wape: 0.1, champion: 0.1, coverage: 0.8)
        #expect(verdict.isPassed)
        #expect(verdict.checks.map(\.value) == [0.1, 0.5, 1, 0.8, 0.8])
    }

    @Test func `the ratio is taken to the better baseline, and ridge is none`() throws {
        let verdict = try Self.verdict(wape: 0.25, champion: nil, coverage: 0.8)
        #expect(
            verdict.checks.filter { !$0.isKept }.map(\.measure) == [
                "WAPE over the better of seasonal naive and log-log"
            ]
        )
        #expect(verdict.checks.count == 4)
    }

    @Test func `a champion that is clearly better stays`() throws {
        let verdict = try Self.verdict(wape: 0.11, champion: 0.1, coverage: 0.8)
        #expect(verdict.checks.filter { !$0.isKept }.map(\.measure) == ["WAPE over champion"])
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
