import Foundation
import Learning
import Lottery
import Testing

@testable import Demand

@Suite struct EvaluationTests {
    @Test func `every model is judged on the same 24 weeks and the scores follow from the rows`() throws {
        let history = try SyntheticCountry(weeks: 150, missing: [140]).history()
        let configuration = try CountryConfiguration.forTest()
        let model = try SalesModel.train(history: history, configuration: configuration).model
        let champion = SalesModel.Champion(name: "champion 7", model: model)
        let judged = try model.evaluate(against: champion, history: history, configuration: configuration)
        let evaluation = judged.evaluation
        #expect(evaluation.origins == 23)
        #expect(evaluation.firstPeriod == history.periods[126].period)
        #expect(evaluation.lastPeriod == history.periods[149].period)
        #expect(evaluation.baselines.map(\.model) == ["seasonal-naive", "log-log", "ridge", "poisson"])
        let scores = [evaluation.challenger] + (evaluation.champion.map { [$0] } ?? []) + evaluation.baselines
        for score in scores {
            let rows = judged.periods.filter { $0.model == score.model }
            #expect(rows.count == 23)
            let error = rows.reduce(0) { $0 + abs($1.forecast - $1.actual) }
            #expect(abs(score.wape - error / rows.reduce(0) { $0 + $1.actual }) < 1e-12)
        }
        #expect(evaluation.champion?.wape == evaluation.challenger.wape)
        #expect(evaluation.challenger.wape < 0.06)
        #expect(evaluation.verdict.isPassed)
        #expect(judged.contest == .sameKind)
        #expect(evaluation.challenger.pinball.map { $0 < 0.03 } == true)
        #expect(evaluation.baselines.allSatisfy { $0.coverage80 == nil && $0.pinball == nil })
    }

    @Test func `a challenger that errs more than the champion is refused, and the champion stays for a stated reason`()
        throws
    {
        let history = try SyntheticCountry(weeks: 150).history()
        let configuration = try CountryConfiguration.forTest()
        let core = try SalesModel.of([.core], history: history, configuration: configuration)
        let trees = try SalesModel.of([.trees], history: history, configuration: configuration)
        let champion = SalesModel.Champion(name: "champion 7", model: core)
        let judged = try trees.evaluate(against: champion, history: history, configuration: configuration)
        let ratio = judged.evaluation.challenger.wape / (judged.evaluation.champion?.wape ?? 0)
        let broken = judged.evaluation.verdict.checks.filter { !$0.isKept }
        #expect(abs((broken.first?.value ?? 0) - ratio) < 1e-12)
        let words = { (number: Double) in (number * 10_000).rounded() / 10_000 }
        #expect(
            judged.evaluation.verdict.summary
                == "refused: WAPE over champion is \(words(ratio)), the limit is 1.05, missed by \(words(ratio - 1.05))"
        )
    }

    @Test func `curves of the past know nothing of what came later`() throws {
        let history = try SyntheticCountry(weeks: 130).history()
        let poisoned = try SalesHistory(
            periods: history.periods.enumerated().map { index, period in
                var other = period
                if index >= 120 { other.tickets = 7 * (other.tickets ?? 0) }
                if index > 120 { other.jackpot = 3e6 }
                return other
            },
            planned: history.planned
        )
        let draws = try [history, poisoned].map { try Self.contest(of: $0) }
        let (clean, later) = (draws[0].filter { $0.position <= 120 }, draws[1].filter { $0.position <= 120 })
        #expect(clean.count == 15)
        #expect(clean.map(\.challenger) == later.map(\.challenger))
        #expect(clean.map(\.champion) == later.map(\.champion))
        #expect(clean.map(\.effect) == later.map(\.effect))
        #expect(clean.map(\.hindsight) != later.map(\.hindsight))
    }

    @Test func `hindsight sells at the jackpot that was played what was sold`() throws {
        let history = try SyntheticCountry(weeks: 130).history()
        let draws = try Self.contest(of: history)
        for draw in draws {
            let sold = history.periods[draw.position]
            let rung = try #require(draw.hindsight.rungs.first { $0.jackpot.units == sold.jackpot })
            #expect(rung.tickets.allSatisfy { abs($0 / (sold.tickets ?? 0) - 1) < 1e-9 })
        }
        #expect(draws.count == 24)
    }

    private static func contest(of history: SalesHistory) throws -> [ContestedDraw] {
        let configuration = try CountryConfiguration.forTest()
        let core = try SalesModel.of([.core], history: history, configuration: configuration)
        let both = try SalesModel.of([.coreWithTrees], history: history, configuration: configuration)
        let champion = SalesModel.Champion(name: "champion 7", model: core)
        let judged = try both.evaluate(against: champion, history: history, configuration: configuration)
        guard case .draws(let draws) = judged.contest else { return [] }
        return draws
    }

    @Test func `a short history has as many origins as leave the minimum`() throws {
        let history = try SyntheticCountry(weeks: 40).history()
        let configuration = try CountryConfiguration.forTest()
        let model = try SalesModel.train(history: history, configuration: configuration).model
        let judged = try model.evaluate(against: nil, history: history, configuration: configuration)
        #expect(judged.evaluation.origins == 14)
        #expect(judged.evaluation.challenger.mase52 == nil)
    }

    @Test func `a history of exactly the minimum leaves nothing to judge`() throws {
        let history = try SyntheticCountry(weeks: 26).history()
        let configuration = try CountryConfiguration.forTest()
        let model = try SalesModel.train(history: history, configuration: configuration).model
        #expect(throws: DemandError.nothingToJudge(country: configuration.country)) {
            try model.evaluate(against: nil, history: history, configuration: configuration)
        }
    }

    @Test func `intervals of 80 % hold about four of five weeks over many countries`() throws {
        let configuration = try CountryConfiguration.forTest(forecast: ForecastSettings(origins: 52))
        var shares: [Double] = []
        for seed in 1...8 {
            let history = try SyntheticCountry(seed: UInt64(seed), weeks: 156).history()
            let forecasts = try JudgedForecasts(
                "core",
                [.core],
                JudgingField(history, configuration, SalesFeatures(configuration))
            )
            shares.append(forecasts.score(history: [], season: 52).coverage80 ?? 0)
        }
        let mean = shares.reduce(0, +) / 8
        #expect(mean > 0.75 && mean < 0.87)
    }
}
