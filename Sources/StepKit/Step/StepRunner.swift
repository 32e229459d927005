import Artifacts
import Foundation
import Logging
public import Lottery

/// Runs a step's body in a run folder: log, receipt, exit status.
public struct StepRunner: Sendable {
    /// The step.
    public let step: String
    /// The command line.
    public let arguments: StepArguments
    /// Clock, user, environment.
    public let world: World

    /// Prepares a step.
    public init(step: String, arguments: StepArguments, world: World) {
        self.step = step
        self.arguments = arguments
        self.world = world
    }

    /// Runs the body and answers how the program is to end; every error has been told on standard error by then.
    ///
    /// The receipt is written last, also after a failure: then as `steps/<step>.failed.json`.
    public func run(_ body: (inout StepContext) async throws -> Void) async -> ExitStatus {
        var context: StepContext
        do {
            context = try begin()
        } catch {
            return tell(error)
        }
        var status = ExitStatus.done
        do {
            try await body(&context)
        } catch {
            status = tell(error, in: context.manifest)
            // What the body noted before it failed is no outcome of the step.
            let told = ToldError(error)
            (context.outcome, context.fix) = (firstLine(of: told.what), firstLine(of: told.fix))
        }
        do {
            try context.finish(status)
        } catch {
            let failure = tell(error, in: context.manifest)
            return status == .done ? failure : status
        }
        return status
    }

    private func begin() throws -> StepContext {
        let folder = RunFolder(URL(fileURLWithPath: arguments.run, isDirectory: true))
        let build = try BuildIdentity.current(world)
        var attempt = try Attempt(step: step, in: folder, at: world.now())
        let manifest = try attempt.read(RunManifest.self)
        return try StepContext(
            attempt: attempt,
            manifest: manifest,
            arguments: arguments,
            build: build,
            logger: logger(for: manifest, in: folder, textLevel: isVerbose ? .debug : .info),
            world: world
        )
    }

    private var isVerbose: Bool { world.environment["JACKPOT_VERBOSE"] == "1" }

    private func logger(for manifest: RunManifest, in folder: RunFolder, textLevel: Logger.Level) -> Logger {
        let log = StepLog(
            textLevel: textLevel,
            marks: ["run": manifest.run, "country": manifest.country.text, "step": step],
            world: world,
            file: LogFile(folder.log(of: step).path)
        )
        return Logger(label: "jackpot.\(step)", factory: { _ in log })
    }

    private func tell(_ error: any Error, in manifest: RunManifest? = nil) -> ExitStatus {
        let told = ToldError(error)
        world.writeError("jackpot-\(step): \(told.explanation)\n")
        if let manifest {
            let folder = RunFolder(URL(fileURLWithPath: arguments.run, isDirectory: true))
            // The error has been told; in the log file alone it is told once more.
            let logger = logger(for: manifest, in: folder, textLevel: .critical)
            logger.error("step failed", metadata: ["what": "\(told.what)", "exit": "\(told.exitStatus.rawValue)"])
        }
        return told.exitStatus
    }

    private func firstLine(of text: String) -> String {
        text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? text
    }
}
