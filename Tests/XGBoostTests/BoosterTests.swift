import Testing
import XGBoost

@Suite struct BoosterTests {
    /// A step in the first column, a little of the second: 60 rows.
    private static func block() throws -> RowBlock {
        try RowBlock(values: (0..<60).flatMap { [Float($0 % 10), Float($0 % 7)] }, columns: 2)
    }

    private static func labels() -> [Float] {
        (0..<60).map { ($0 % 10 < 5 ? 1 : 3) + 0.1 * Float($0 % 7) }
    }

    private static let parameters = BoosterParameters(
        rounds: 30,
        minimumLeafWeight: 1,
        lambda: 1,
        directions: [.rising, .free]
    )

    private static func booster() throws -> Booster {
        let matrix = try TrainingMatrix(try block(), labels: labels())
        return try Booster(training: matrix, featureNames: ["jackpot", "week"], parameters: parameters)
    }

    @Test func `the same rows give the same bytes`() throws {
        #expect(try Self.booster().json() == Self.booster().json())
    }

    @Test func `a model read from its JSON predicts the same and keeps its names`() throws {
        let booster = try Self.booster()
        let copy = try Booster(json: try booster.json())
        let rows = try TrainingMatrix(try Self.block())
        #expect(try copy.predict(rows) == booster.predict(rows))
        #expect(try copy.featureNames() == ["jackpot", "week"])
        #expect(try copy.json() == booster.json())
    }

    @Test func `a base margin moves each prediction by itself`() throws {
        let booster = try Self.booster()
        let plain = try booster.predict(try TrainingMatrix(try Self.block()))
        let margins = (0..<60).map { Float($0) / 4 }
        let moved = try booster.predict(try TrainingMatrix(try Self.block(), baseMargin: margins))
        for row in 0..<60 { #expect(abs(moved[row] - plain[row] - margins[row]) < 1e-5) }
    }

    @Test func `contributions of a row sum to its prediction`() throws {
        let booster = try Self.booster()
        let rows = try TrainingMatrix(try Self.block())
        let predictions = try booster.predict(rows)
        let contributions = try booster.contributions(rows)
        #expect(contributions.count == 60 * 3)
        for row in 0..<60 {
            let sum = contributions[row * 3..<row * 3 + 3].reduce(0, +)
            #expect(abs(sum - predictions[row]) < 1e-4)
        }
    }

    @Test func `a rising feature never lowers the prediction`() throws {
        let booster = try Self.booster()
        let ladder = try RowBlock(values: (0..<200).flatMap { [Float($0) / 10, 3] }, columns: 2)
        let answers = try booster.predict(try TrainingMatrix(ladder))
        #expect(zip(answers, answers.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `a list of directions shorter than the columns is refused`() throws {
        let matrix = try TrainingMatrix(try Self.block(), labels: Self.labels())
        #expect(throws: XGBoostError.length(of: "directions", found: 1, expected: 2)) {
            _ = try Booster(
                training: matrix,
                featureNames: ["a", "b"],
                parameters: BoosterParameters(directions: [.rising])
            )
        }
    }

    @Test func `labels of another length are refused`() throws {
        #expect(throws: XGBoostError.length(of: "labels", found: 2, expected: 60)) {
            _ = try TrainingMatrix(try Self.block(), labels: [1, 2])
        }
    }

    @Test func `a model of a later version is refused before the library misreads it`() throws {
        let newer = try Self.booster().json().replacing(#""version":[1,"#, with: #""version":[3,"#)
        do {
            _ = try Booster(json: newer)
            Issue.record("a model of version 3 was read")
        } catch {
            guard case .version(let found, "1.x") = error else { return #expect(error == .malformedModel) }
            #expect(found.hasPrefix("3."))
        }
    }

    @Test(arguments: ["", "{}", "[1]", #"{"version": "new"}"#])
    func `text that is no model is refused`(text: String) {
        #expect(throws: XGBoostError.malformedModel) { _ = try Booster(json: text) }
    }

    @Test func `the library's own refusal comes without its stack trace`() throws {
        let matrix = try TrainingMatrix(try Self.block(), labels: Self.labels())
        do {
            _ = try Booster(
                training: matrix,
                featureNames: ["a", "b"],
                parameters: BoosterParameters(bins: -5, learningRate: .nan)
            )
            Issue.record("impossible parameters were accepted")
        } catch {
            #expect(!"\(error)".contains("Stack trace") && !"\(error)".contains("libxgboost"))
        }
    }
}
