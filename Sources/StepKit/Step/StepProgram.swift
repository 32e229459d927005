public import ArgumentParser
import Foundation
public import Lottery

/// A program that is one step of a pipeline.
///
/// ```swift
/// @main struct Train: StepProgram {
///     static let step = "train"
///     static let abstract = "Fits the sales model of one country."
///     @OptionGroup var arguments: StepArguments
///
///     func body(_ context: inout StepContext) throws { … }
/// }
/// ```
public protocol StepProgram: AsyncParsableCommand {
    /// The step's name in the pipeline file; the program is `jackpot-<step>`.
    static var step: String { get }
    /// What the step does, in one sentence for `--help`.
    static var abstract: String { get }
    /// The command line that all steps share.
    var arguments: StepArguments { get }

    /// Does the step's work; whatever it throws becomes the program's exit status.
    func body(_ context: inout StepContext) async throws
}

extension StepProgram {
    /// Name, help with exit codes, and version.
    public static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "jackpot-\(step)",
            abstract: abstract,
            discussion: ExitStatus.table,
            version: versionText
        )
    }

    /// Runs the body in the run folder and ends the program with its exit status.
    public func run() async throws {
        let runner = StepRunner(step: Self.step, arguments: arguments, world: .real)
        let status = await runner.run(body)
        if status != .done { throw ExitCode(status.rawValue) }
    }

    private static var versionText: String {
        // A build file that cannot be read is told when the step runs; `--version` then answers from the source.
        let build = try? BuildIdentity.current(.real)
        return "jackpot-\(step) \(build?.text ?? BuildIdentity.sourceVersion)"
    }
}

extension ExitStatus {
    /// All exit codes with their meanings, one a line, for `--help`.
    public static var table: String {
        let lines = allCases.map { status in
            let code = String(status.rawValue)
            return "  \(String(repeating: " ", count: 3 - code.count))\(code)  \(status.meaning)"
        }
        return "EXIT CODES:\n" + lines.joined(separator: "\n")
    }
}
