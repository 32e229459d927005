import Testing
import XGBoost

@Suite struct ObjectiveTests {
    @Test(arguments: Objective.allCases, [0.01, 0.3, 0.5, 0.99])
    func `margins and predictions undo each other`(objective: Objective, prediction: Double) {
        #expect(abs(objective.prediction(of: objective.margin(of: prediction)) - prediction) < 1e-12)
    }

    @Test(arguments: Objective.allCases, [-1.5, 0, 2])
    func `trees begin where they are told to, on the margin's scale`(objective: Objective, start: Double) throws {
        let block = try RowBlock(values: [1, 2, 3, 4], columns: 1)
        let matrix = try TrainingMatrix(block, labels: [0, 1, 0, 1])
        let parameters = BoosterParameters(objective: objective, start: start, rounds: 0)
        let booster = try Booster(training: matrix, featureNames: ["x"], parameters: parameters)
        for margin in try booster.margins(matrix) { #expect(abs(Double(margin) - start) < 1e-5) }
        for answer in try booster.predict(matrix) {
            #expect(abs(Double(answer) - objective.prediction(of: start)) < 1e-5)
        }
    }

    @Test func `trees for a log loss tell two classes apart`() throws {
        let block = try RowBlock(values: (0..<40).map { Float($0 % 10) }, columns: 1)
        let labels = (0..<40).map { Float($0 % 10 < 5 ? 0 : 1) }
        let matrix = try TrainingMatrix(block, labels: labels)
        let parameters = BoosterParameters(objective: .logistic, learningRate: 0.3, minimumLeafWeight: 0.1, lambda: 1)
        let booster = try Booster(training: matrix, featureNames: ["x"], parameters: parameters)
        for (chance, label) in zip(try booster.predict(matrix), labels) { #expect(abs(chance - label) < 0.1) }
        #expect(try booster.gains().map(\.feature) == ["x"])
    }
}
