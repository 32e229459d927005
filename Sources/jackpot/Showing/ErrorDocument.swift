import ArgumentParser
import Artifacts
import Lottery
import StepKit

/// An error as a JSON document: what, where, how to mend it, and the exit code.
struct ErrorDocument: Encodable, Hashable, Sendable {
    let what: String
    let place: String
    let fix: String
    let exitCode: Int32

    /// An error of a command's work.
    init(_ told: ToldError) {
        (what, place, fix, exitCode) = (told.what, told.place, told.fix, told.exitStatus.rawValue)
    }

    /// An error of the command line itself; nil for what is none, such as the answer to `--help`.
    ///
    /// - Parameters:
    ///   - error: what reading or running a command threw.
    ///   - arguments: the command line without the program's name.
    init?(_ error: any Error, arguments: [String]) {
        let code = Jackpot.exitCode(for: error)
        guard !(error is ExitCode), code != .success else { return nil }
        let command = arguments.first.map { $0.hasPrefix("-") ? "" : "\($0) " } ?? ""
        what = Jackpot.message(for: error)
        place = "the command line"
        fix = "see jackpot \(command)--help"
        exitCode = code.rawValue
    }

    /// The document's text.
    ///
    /// - Throws: never in practice: texts and whole numbers have a form in JSON.
    func text() throws -> String {
        String(decoding: try JSONDocument.encode(self, schema: "error/1"), as: UTF8.self)
    }
}
