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
        #expect(evaluation.challenger.pinball.map { $0 < 0.03 } == true)
        #expect(evaluation.baselines.allSatisfy { $0.coverage80 == nil && $0.pinball == nil })
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
                "core", [.core], JudgingField(history, configuration, SalesFeatures(configuration))
            )
            shares.append(forecasts.score(history: [], season: 52).coverage80 ?? 0)
        }
        let mean = shares.reduce(0, +) / 8
        #expect(mean > 0.75 && mean < 0.87)
    }
}
