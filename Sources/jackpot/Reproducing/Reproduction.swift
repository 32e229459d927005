import Artifacts
import Foundation
import Lottery

/// What came of repeating a run: every file of its steps the same to the byte, or the first that is not.
struct Reproduction: Encodable, Sendable {
    /// A file that is not the same.
    struct Difference: Encodable, Sendable {
        let step: String
        let file: String
        let first: FirstDifference
    }

    let run: String
    /// Which programs repeated it.
    let code: String
    /// Files that are the same to the byte.
    let identicalFiles: Int
    /// Files that are not, in the order of the steps.
    let differences: [Difference]
    /// Steps that were repeated, in order.
    let steps: [String]
    /// Steps of the run that were not.
    let leftOut: [String]
    /// Secrets that were read again.
    let secretsReadAgain: [String]

    /// Compares a run with its repetition.
    ///
    /// - Throws: `ArtifactError`.
    init(of run: RunFolder, twin: RunFolder, steps: [String], leftOut: [String], code: String) throws {
        self.run = run.name
        self.code = code
        self.steps = steps
        self.leftOut = leftOut
        var (identical, differences, secrets) = (0, [Difference](), Set<String>())
        for step in steps {
            let (one, other) = (try run.receipt(of: step), try twin.receipt(of: step))
            secrets.formUnion(one?.secretsRead ?? [])
            for file in Set(one?.wrote.keys.map(\.self) ?? []).union(other?.wrote.keys.map(\.self) ?? []).sorted() {
                let before = try FilePieces.bytesIfPresent(of: run.file(file))
                let after = try FilePieces.bytesIfPresent(of: twin.file(file))
                if let first = FirstDifference(before, after) {
                    differences.append(Difference(step: step, file: file, first: first))
                } else {
                    identical += 1
                }
            }
        }
        (identicalFiles, self.differences, secretsReadAgain) = (identical, differences, secrets.sorted())
    }
}

extension Reproduction: CustomStringConvertible {
    /// The verdict, then what it rests on.
    var description: String {
        [verdict, "repeated \(steps.joined(separator: ", ")), by \(code)", remarks].joined(separator: "\n")
    }

    private var verdict: String {
        guard let first = differences.first else {
            return "\(run): reproduced; \(identicalFiles) files are the same to the byte"
        }
        let rest = differences.dropFirst().map { "  also \($0.file), step \($0.step)" }
        let head = "\(run): not reproduced; \(identicalFiles) files are the same, \(differences.count) are not"
        return ([head, "  first \(first.file), step \(first.step): \(first.first)"] + rest).joined(separator: "\n")
    }

    private var remarks: String {
        let left = leftOut.isEmpty ? [] : ["not repeated: \(leftOut.joined(separator: ", "))"]
        let read = secretsReadAgain.joined(separator: ", ")
        let secrets =
            secretsReadAgain.isEmpty
            ? [] : ["read again, since no trace of it is kept: \(read); another value may give another answer"]
        return (left + secrets).map { "\($0)\n" }.joined()
    }
}
