import Foundation
import Learning
import TestSupport
import Testing
import XGBoost

/// XGBoost's JSON is read by XGBoost in Python, and the other way round.
@Suite struct PythonBoosterTests {
    private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Golden/booster-python.json")

    private static func rows() -> DesignMatrix {
        var rows = DesignMatrix(features: ["x", "z"])
        for row in [[0.25, -2.5], [1, 0.5], [2.5, 1.5], [.nan, 0.5], [1.75, .nan]] { rows.append(row) }
        return rows
    }

    /// The rows above, in Python.
    private static let rowsInPython = """
        import sys, numpy, xgboost
        nan = numpy.nan
        rows = numpy.array([[.25, -2.5], [1, .5], [2.5, 1.5], [nan, .5], [1.75, nan]], numpy.float32)
        matrix = xgboost.DMatrix(rows, feature_names=["x", "z"])

        """

    /// A Python that can import XGBoost: that of the path, or the one that the benchmarks install.
    private static let python: OutsideProgram? = ["python3", Checkout.root.path + "/.build/benchmark-peers/bin/python"]
        .map { OutsideProgram($0) }
        .first { $0.succeeds(["-c", "import numpy, xgboost"]) }

    private static let pythonIsMissing: Comment = "needs a Python with xgboost"

    /// Runs a program and reads the numbers of the line that begins with a word.
    private static func numbers(_ word: String, of program: String, _ arguments: [String]) throws -> [Double] {
        let python = try #require(Self.python)
        let (status, output) = try python.run(["-c", rowsInPython + program] + arguments)
        try #require(status == 0, "\(output)")
        let line = try #require(output.split(separator: "\n").first { $0.hasPrefix(word + " ") }, "\(output)")
        return line.split(separator: " ").dropFirst().compactMap { Double($0) }
    }

    @Test func `a booster grown in Python predicts and explains here what it did there`() throws {
        let trees = try GradientBoostedTrees(json: try String(contentsOf: Self.golden, encoding: .utf8))
        let rows = Self.rows()
        let predicted = [4.190138339996338, 3.212005615234375, 4.551493167877197, 3.212005615234375, 4.85078763961792]
        for (found, expected) in zip(try trees.predictions(for: rows), predicted) {
            #expect(abs(found / expected - 1) < 1e-6)
        }
        let x = [-0.01855127513408661, -0.002724212361499667] + [Double](repeating: 0.002724212361499667, count: 3)
        let z = [
            -0.03325334191322327, -0.31491872668266296, 0.028192821890115738, -0.32036715745925903, 0.09187868237495422,
        ]
        for (row, explanation) in try trees.contributions(for: rows).enumerated() {
            #expect(abs(explanation.base - 1.4845383167266846) < 1e-6)
            #expect(abs(explanation.amount(of: "x") - x[row]) < 1e-6)
            #expect(abs(explanation.amount(of: "z") - z[row]) < 1e-6)
        }
    }

    @Test(.enabled(if: python != nil, pythonIsMissing), arguments: [Objective.squaredError, .poisson])
    func `Python reads our JSON and predicts the same`(objective: Objective) throws {
        var design = DesignMatrix(features: ["x", "z"])
        for row in 0..<80 { design.append([Double(row % 13) / 5, row % 9 == 0 ? .nan : Double(row % 7) - 3]) }
        let trees = try GradientBoostedTrees(
            design,
            target: (0..<80).map { Double(($0 * 3) % 13) },
            weights: [Double](repeating: 1, count: 80),
            parameters: BoosterParameters(objective: objective, minimumLeafWeight: 1, directions: [.rising, .free])
        )
        let found = try withTemporaryFolder { folder in
            let file = folder.appending(path: "booster.json")
            try Data(try trees.json().utf8).write(to: file)
            let program = """
                booster = xgboost.Booster(model_file=sys.argv[1])
                print("predictions", *[repr(float(value)) for value in booster.predict(matrix)])
                """
            return try Self.numbers("predictions", of: program, [file.path])
        }
        let expected = try trees.predictions(for: Self.rows())
        #expect(found.count == expected.count)
        for (one, other) in zip(found, expected) { #expect(abs(one / other - 1) < 1e-6) }
    }

    @Test(.enabled(if: python != nil, pythonIsMissing))
    func `we read the JSON of a Python of our major version, and refuse that of a later one`() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "booster.json").path
            let program = """
                matrix.set_label([1, 4, 2, 8, 5])
                booster = xgboost.train({"min_child_weight": 0, "nthread": 1, "base_score": 2.5}, matrix, 5)
                booster.save_model(sys.argv[1])
                print("answer", xgboost.__version__.split(".")[0], *[repr(float(v)) for v in booster.predict(matrix)])
                """
            let answer = try Self.numbers("answer", of: program, [file])
            let json = try String(contentsOfFile: file, encoding: .utf8)
            guard answer.first == 1 else {
                let refusal = #expect(throws: XGBoostError.self) { _ = try GradientBoostedTrees(json: json) }
                guard case .version = refusal else { return #expect(refusal == nil) }
                return
            }
            let predictions = try GradientBoostedTrees(json: json).predictions(for: Self.rows())
            for (found, expected) in zip(predictions, answer.dropFirst()) { #expect(abs(found / expected - 1) < 1e-6) }
        }
    }
}
