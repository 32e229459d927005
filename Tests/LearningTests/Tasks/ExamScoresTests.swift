import Foundation
import Learning
import Tabular
import TestSupport
import Testing
import XGBoost

/// Figures of scikit-learn 1.9.1 and xgboost 3.2.0 on the same folds, with categories learnt from the training rows.
@Suite(.enabled(if: Checkout.hasShared, "\(Checkout.sharedIsMissing)"))
struct ExamScoresTests {
    private static let people = ["gender", "race_ethnicity", "parental_level_of_education", "lunch"]
    private static let scores = ["math_score", "reading_score", "writing_score"]

    private func table() throws -> Table {
        let file = Checkout.shared.appending(path: "data/students/students_performance.csv")
        let texts = (Self.people + ["test_preparation_course"]).map { TableSchema.Field($0, .text) }
        let numbers = Self.scores.map { TableSchema.Field($0, .integer) }
        return try TableReader().read([UInt8](try Data(contentsOf: file)), TableSchema(texts + numbers))
    }

    private func trees(_ objective: Objective, rounds: Int, leaf: Double) -> TreesLearner {
        TreesLearner(
            BoosterParameters(
                objective: objective,
                rounds: rounds,
                bins: 256,
                learningRate: 0.1,
                minimumLeafWeight: leaf,
                lambda: 1
            )
        )
    }

    private func expect(_ value: Double?, near figure: Double, within tolerance: Double) throws {
        let value = try #require(value)
        #expect(abs(value - figure) <= tolerance, "\(value) is not \(figure)")
    }

    @Test func `marks in mathematics are predicted from the other marks and the people`() throws {
        let recipe = TaskRecipe(
            target: .number("math_score"),
            numeric: ["reading_score", "writing_score"],
            categorical: Self.people + ["test_preparation_course"]
        )
        let task = try PredictionTask(recipe, on: try table())
        let folds = KFold(5, seed: 2026).folds(of: task)
        let linear = try task.judge(RidgeLearner(deviation: 1e4), on: folds).errors
        let boosted = try task.judge(trees(.squaredError, rounds: 100, leaf: 5), on: folds).errors
        try expect(linear.rootMeanSquaredError, near: 5.448_458, within: 1e-4)
        try expect(linear.meanAbsoluteError, near: 4.346_170, within: 1e-4)
        try expect(linear.explainedShare, near: 0.870_757, within: 1e-5)
        try expect(boosted.rootMeanSquaredError, near: 5.755_386, within: 0.05)
        try expect(boosted.meanAbsoluteError, near: 4.580_242, within: 0.05)
        try expect(boosted.explainedShare, near: 0.855_786, within: 0.005)
    }

    @Test func `who completed the course is told from marks and people`() throws {
        let recipe = TaskRecipe(
            target: .text("test_preparation_course", is: "completed"),
            numeric: Self.scores,
            categorical: Self.people
        )
        let task = try PredictionTask(recipe, on: try table())
        let folds = KFold(5, seed: 2026).folds(of: task)
        #expect(folds.map { $0.test.count { task.target[$0] == 1 } } == [71, 71, 72, 72, 72])
        let judged = try task.judge(trees(.logistic, rounds: 60, leaf: 2), on: folds).classes
        try expect(judged.accuracy, near: 0.686, within: 0.01)
        try expect(judged.logLoss, near: 0.578_091, within: 0.005)
        try expect(judged.areaUnderCurve, near: 0.730_997, within: 0.005)
    }

    @Test func `rows are dealt out by the seed alone`() throws {
        let recipe = TaskRecipe(target: .number("math_score"), numeric: ["reading_score"])
        let task = try PredictionTask(recipe, on: try table())
        let folds = KFold(5, seed: 2026).folds(of: task)
        #expect(folds[0].test.prefix(8) == [2, 4, 8, 10, 15, 16, 18, 20])
        #expect(folds.flatMap(\.test).sorted() == Array(0..<task.rowCount))
        #expect(KFold(5, seed: 2027).folds(of: task) != folds)
    }
}
