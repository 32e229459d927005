import Learning
import Testing

struct TaskMetricTests {
    /// Figures of scikit-learn 1.9.1.
    @Test func `probabilities are scored as scikit-learn scores them`() throws {
        let scores = ClassProbabilities(
            labels: [true, false, true, true, false, false, true, false],
            [0.9, 0.4, 0.4, 0.6, 0.5, 0.1, 0.8, 0.0]
        )
        #expect(scores.accuracy == 0.75)
        #expect(abs(try #require(scores.logLoss) - 0.38311921782449304) < 1e-12)
        #expect(scores.areaUnderCurve == 0.90625)
    }

    @Test func `the area under the curve is the share of pairs in order`() throws {
        let labels = (0..<60).map { $0 * 7 % 3 == 0 }
        let probabilities = (0..<60).map { Double($0 * 13 % 10) / 10 }
        var (wins, pairs) = (0.0, 0.0)
        for (one, isMember) in labels.enumerated() where isMember {
            for (other, isOther) in labels.enumerated() where !isOther {
                pairs += 1
                if probabilities[one] > probabilities[other] { wins += 1 }
                if probabilities[one] == probabilities[other] { wins += 0.5 }
            }
        }
        let area = try #require(ClassProbabilities(labels: labels, probabilities).areaUnderCurve)
        #expect(abs(area - wins / pairs) < 1e-12)
    }

    @Test func `a certain mistake costs much and not infinity`() throws {
        let loss = try #require(ClassProbabilities(labels: [true], [0]).logLoss)
        #expect(loss.isFinite && loss > 30)
    }

    @Test func `scores of nothing are unknown`() {
        let none = ClassProbabilities(labels: [], [])
        #expect(none.accuracy == nil && none.logLoss == nil && none.areaUnderCurve == nil)
        #expect(ClassProbabilities(labels: [true], [0.5]).areaUnderCurve == nil)
        let errors = ForecastErrors(actual: [], forecast: [])
        #expect(errors.rootMeanSquaredError == nil && errors.meanAbsoluteError == nil && errors.explainedShare == nil)
        #expect(ForecastErrors(actual: [2, 2], forecast: [1, 2]).explainedShare == nil)
    }

    @Test func `errors of numbers are theirs by hand`() {
        let errors = ForecastErrors(actual: [1, 2, 3, 6], forecast: [1, 4, 3, 2])
        #expect(errors.meanAbsoluteError == 1.5)
        #expect(errors.rootMeanSquaredError == 5.0.squareRoot())
        #expect(errors.explainedShare == 1 - 20.0 / 14)
        #expect(errors.meanAbsoluteError(weights: [1, 5, 1, 1]) == 14.0 / 8)
        #expect(errors.meanAbsoluteError(weights: [0, 0, 0, 0]) == nil)
    }
}
