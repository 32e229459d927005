import Lottery
import Testing

@testable import Demand
@testable import Replay

@Suite struct RegretGateTests {
    private static func curve(_ tickets: [Double]) throws -> SalesCurve {
        try SalesCurve(
            weights: [1],
            rungs: zip(1...5, tickets).map {
                SalesCurve.Rung(jackpot: try Money(units: Double($0) * 1e6), tickets: [$1], isExtrapolated: false)
            }
        )
    }

    /// A name that were refused would show as nil, which every test requires not to be.
    private static let evaluation: Evaluation? = try? {
        let score = ForecastScore(
            model: "core",
            wape: 0.1,
            mase52: nil,
            rmsse52: nil,
            bias: 0,
            pinball: nil,
            coverage80: nil,
            coverage95: nil
        )
        return Evaluation(
            country: try CountryName("testland"),
            origins: 24,
            firstPeriod: .week(ReplayCountry.week),
            lastPeriod: .week(ReplayCountry.week),
            challenger: score,
            champion: score,
            baselines: [],
            verdict: GateVerdict(checks: [.atMost(0.5, "WAPE", 0.1)])
        )
    }()

    private static func judged(_ contest: CurveContest) throws -> Evaluation {
        let model = JudgedModel(evaluation: try #require(evaluation), periods: [], contest: contest)
        return try model.evaluation(
            replaying: ReplayCountry.history(jackpots: [1, 2, 3, 4]),
            configuration: ReplayCountry.configuration()
        )
    }

    /// Hindsight earns most with 2 million; whoever believes in `steep` sales announces 5.
    private static func contest(challenger: [Double], champion: [Double]) throws -> CurveContest {
        let effect = JackpotEffect(elasticity: 0.5, standardError: 0.1, isIdentified: true, explanation: "clear")
        return .draws(
            try [2, 3].map { position in
                ContestedDraw(
                    position: position,
                    effect: effect,
                    challenger: try curve(challenger),
                    champion: try curve(champion),
                    hindsight: try curve(flat)
                )
            }
        )
    }

    private static let flat = [1e6, 1.5e6, 1.6e6, 1.65e6, 1.7e6]
    private static let steep = [1e6, 2e6, 4e6, 8e6, 16e6]

    @Test func `a challenger whose decisions lose more than the champion's is refused with the exact words`() throws {
        let evaluation = try Self.judged(Self.contest(challenger: Self.steep, champion: Self.flat))
        #expect(evaluation.championRegret == 0)
        let regret = try #require(evaluation.challengerRegret)
        #expect(!evaluation.verdict.isPassed)
        let value = (regret * 10_000).rounded() / 10_000
        let missed = ((regret - 0.005) * 10_000).rounded() / 10_000
        #expect(
            evaluation.verdict.summary == "refused: decision regret in replay (the champion's plus 0.005) is \(value), "
                + "the limit is 0.005, missed by \(missed)"
        )
    }

    @Test func `a challenger whose decisions lose less passes`() throws {
        let evaluation = try Self.judged(Self.contest(challenger: Self.flat, champion: Self.steep))
        #expect(evaluation.challengerRegret == 0)
        #expect(evaluation.championRegret.map { $0 > 0.1 } == true)
        #expect(evaluation.verdict.isPassed && evaluation.verdict.checks.count == 2)
    }

    @Test func `a champion of the same kind is not replayed, and one that is missing is not mentioned`() throws {
        let same = try Self.judged(.sameKind)
        #expect(same.challengerRegret == nil)
        #expect(same.verdict.skipped.map(\.measure) == ["decision regret in replay"])
        #expect(try Self.judged(.noChampion) == Self.evaluation)
    }

    @Test func `without a draw that had a jackpot the regret is skipped`() throws {
        let evaluation = try Self.judged(.draws([]))
        #expect(
            evaluation.verdict.skipped.map(\.reason) == [
                "no judged draw had a jackpot of its own and a positive net revenue"
            ]
        )
    }

    @Test func `models of two kinds are replayed on the weeks they are judged on`() throws {
        let history = try ReplayCountry.history(weeks: 80)
        let configuration = try ReplayCountry.configuration(forecast: ForecastSettings(origins: 8))
        let features = try SalesFeatures(configuration)
        let models = try [[ModelFamily.trees], [.core]].map { members in
            let choice = FamilyChoice(family: members[0], members: members, reason: "asked for", candidates: [])
            return try SalesModel.train(choice, features, FamilyFits(configuration), history).model
        }
        let champion = SalesModel.Champion(name: "champion 7", model: models[1])
        let judged = try models[0].evaluate(against: champion, history: history, configuration: configuration)
        let evaluation = try judged.evaluation(replaying: history, configuration: configuration)
        let regrets = [evaluation.challengerRegret, evaluation.championRegret].compactMap(\.self)
        #expect(regrets.count == 2 && regrets.allSatisfy { (0...0.5).contains($0) })
        #expect(try judged.evaluation(replaying: history, configuration: configuration) == evaluation)
    }
}
