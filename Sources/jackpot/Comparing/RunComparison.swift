import Artifacts
import Lottery
import Pipelines

/// Everything that is not the same in two runs, in the order of the steps, and what moved the jackpot.
struct RunComparison: Encodable, Sendable {
    /// The first run and what it announced.
    let before: String
    let answerBefore: String
    /// The second run and what it announced.
    let after: String
    let answerAfter: String
    let differences: [RunDifference]
    /// The first step whose files are not the same; nil where all are.
    let firstDifferingStep: String?
    /// The files of that step that are not the same.
    let differingFiles: [String]
    /// Why the jackpot moved, or did not, by the certificates of both runs.
    let reasons: [String]

    /// Compares two runs.
    ///
    /// - Parameters:
    ///   - first: the earlier one.
    ///   - second: the later one.
    ///   - pipeline: gives the order of the steps.
    init(_ first: ComparedRun, _ second: ComparedRun, pipeline: Pipeline) {
        (before, answerBefore) = (first.manifest.run, first.answer)
        (after, answerAfter) = (second.manifest.run, second.answer)
        let opening = pipeline.openingStep?.name ?? "open"
        let pair = RunPair(first, second, opening: opening)
        let steps = pipeline.steps.filter { $0.condition != .always }.map(\.name)
        let rank = { (step: String) in steps.firstIndex(of: step) ?? steps.count }
        let found = pair.differences.enumerated().sorted {
            (rank($0.element.step), $0.offset) < (rank($1.element.step), $1.offset)
        }.map(\.element)
        differences = found
        firstDifferingStep = steps.first { first.files(of: $0) != second.files(of: $0) }
        differingFiles = firstDifferingStep.map { pair.differingFiles(of: $0) } ?? []
        reasons = JackpotShift(first, second).reasons + pair.unexplained(firstDifferingStep, found)
    }
}

extension RunComparison: CustomStringConvertible {
    /// The two answers, the differences step by step, where the files part, and why the jackpot moved.
    var description: String {
        "\(before): \(answerBefore)\n\(after): \(answerAfter)\n\n" + changes
    }

    /// The same without the two answers.
    var changes: String {
        [list, parting, reasons.map { "\($0)\n" }.joined()].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var list: String {
        guard !differences.isEmpty else { return "nothing differs that a run records\n" }
        var lines: [String] = []
        for (position, difference) in differences.enumerated() {
            if position == 0 || differences[position - 1].step != difference.step { lines.append(difference.step) }
            lines.append("  \(difference)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var parting: String {
        guard let firstDifferingStep else { return "every file of every step is the same\n" }
        return "the files part at step \(firstDifferingStep): \(differingFiles.joined(separator: ", "))\n"
    }
}
