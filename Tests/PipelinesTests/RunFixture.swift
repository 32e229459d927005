import Artifacts
import Foundation
import Lottery

@testable import Pipelines

/// A run folder with a small pipeline: train, then evaluate, then notify in any case.
///
/// Its step programs are shell scripts; what a good program would leave in the run folder lies ready in `stock`.
struct RunFixture {
    let scripts: StepScripts
    let pipeline: Pipeline
    let run: RunFolder
    private let stock: RunFolder

    init() throws {
        scripts = try StepScripts()
        pipeline = try PipelineReader.read(Self.text, file: "small.yaml")
        run = RunFolder(scripts.folder.appending(path: "run"))
        stock = RunFolder(scripts.folder.appending(path: "stock"))
        try run.create()
        try stock.create()
    }

    private static let text = """
        schema: pipeline/1
        name: small
        foreach: country
        given: [sales-data]
        retries:
          transient: {attempts: 2, wait: 1s}
        steps:
          open: {run: [jackpot, open], reads: [sales-data], writes: [run], timeout: 1h}
          train:
            run: [train, --fixed]
            reads: [run]
            writes: [sales-model]
            secrets: [available-cash]
            timeout: 1h
            retry: transient
          evaluate: {run: [evaluate], reads: [sales-model], writes: [evaluation], uses: [registry], timeout: 1h}
          notify: {run: [notify], when: always, may-read: [evaluation], writes: [report], timeout: 1h}
        """

    /// What each step of the pipeline should write.
    static let outputs: [(step: String, artifact: ArtifactName)] = [
        ("train", .salesModel), ("evaluate", .evaluation), ("notify", .report),
    ]

    /// Lets every step program note its arguments and leave what a good program leaves.
    func writeGoodPrograms() throws {
        for (step, artifact) in Self.outputs {
            try prepare(step, writes: [artifact])
            try scripts.write(step, goodLines(of: step))
        }
    }

    /// The lines of a program that takes what it has to write from the stock.
    func goodLines(of step: String) -> String {
        """
        echo \(step) >> order
        echo "$@" > \(step).arguments
        cp -r stock/\(step)/. run/
        """
    }

    /// Makes ready what a step leaves: files that hold the artifact's name, and the receipt.
    func prepare(_ step: String, writes: [ArtifactName], reads: [ArtifactName] = [], secrets: [String] = []) throws {
        let folder = RunFolder(stock.file(step))
        try folder.create()
        try Self.leave(step, in: folder, writes: writes, reads: reads, secrets: secrets)
    }

    /// Leaves files and receipt of a step in a folder.
    static func leave(
        _ step: String,
        in folder: RunFolder,
        writes: [ArtifactName],
        reads: [ArtifactName] = [],
        secrets: [String] = [],
        status: ExitStatus = .done
    ) throws {
        var attempt = try Attempt(step: step, in: folder, at: Date(timeIntervalSince1970: 0))
        for artifact in reads { attempt.noteRead(artifact, sha256: "00") }
        for secret in secrets { attempt.noteSecret(secret) }
        for artifact in writes { try attempt.write(Data(artifact.rawValue.utf8), as: artifact) }
        try attempt.finish(status, run: "test", program: "test", at: Date(timeIntervalSince1970: 1))
    }

    /// Runs the pipeline without waiting between attempts.
    func results() async throws -> [StepResult] {
        let grants = StepGrants(
            workspace: URL(filePath: "/work-space"),
            registry: URL(filePath: "/registry"),
            secrets: "file:.secrets"
        )
        let run = PipelineRun(
            of: pipeline,
            in: run,
            grants: grants,
            programs: ProgramFinder(folders: [scripts.folder.path]),
            attempts: StepAttempts(process: StepProcess()) { _ in }
        )
        return try await run.run()
    }
}
