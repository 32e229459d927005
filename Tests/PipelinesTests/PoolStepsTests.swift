import Artifacts
import Foundation
import Testing

@testable import Pipelines

@Suite struct PoolStepsTests {
    private let scripts: StepScripts
    private let pipeline: Pipeline
    private let folder: RunFolder

    init() throws {
        scripts = try StepScripts()
        pipeline = try PipelineReader.read(
            """
            schema: pipeline/1
            name: pooled
            foreach: country
            steps:
              open: {run: [jackpot, open], writes: [run], timeout: 1h}
              decide: {run: [decide], reads: [run], writes: [recommendation], timeout: 1h}
              pool: {run: [pool], foreach: pool, reads: [recommendation], writes: [portfolio], timeout: 1h}
              aside: {run: [aside], reads: [recommendation], writes: [explanation], timeout: 1h}
              tell: {run: [tell], when: always, may-read: [portfolio], writes: [report], timeout: 1h}
              file: {run: [file], reads: [report], timeout: 1h}
            """,
            file: "pooled.yaml"
        )
        folder = RunFolder(scripts.folder.appending(path: "run"))
        try folder.create()
        for step in ["decide", "pool", "aside", "tell", "file"] {
            try scripts.write(step, "echo \(step) \"$@\" >> order")
        }
    }

    private var run: PipelineRun {
        PipelineRun(
            of: pipeline,
            in: folder,
            grants: StepGrants(workspace: URL(filePath: "/w"), registry: URL(filePath: "/r"), secrets: "file:.secrets"),
            programs: ProgramFinder(folders: [scripts.folder.path]),
            attempts: StepAttempts(process: StepProcess()) { _ in }
        )
    }

    private func names(_ steps: [PipelineStep]) -> [String] { steps.map(\.name) }

    @Test func `what reads a pool's decision waits for the pool, and nothing else does`() {
        #expect(names(pipeline.stepsAfterPool) == ["pool", "tell", "file"])
        #expect(names(pipeline.withoutPool.steps) == ["open", "decide", "aside", "tell", "file"])
        #expect(pipeline.withoutPool.stepsAfterPool == [])
        #expect(PipelineText(pipeline).description.contains("pool  (once per cash pool, at most 1h)"))
        #expect(PipelineMermaid(pipeline).description.contains("pool[\"pool<br/>once per cash pool\"]"))
    }

    @Test func `steps are held back, and run later with what came of those before`() async throws {
        let first = pipeline.programSteps.filter { !pipeline.stepsAfterPool.contains($0) }
        let early = try await run.run(first)
        #expect(early.map(\.step.name) == ["decide", "aside"])
        // The scripts leave no receipts, so the first step counts as failed and only what always runs is started.
        let late = try await run.run(pipeline.stepsAfterPool, after: early)
        #expect(
            late.map { "\($0.step.name): \($0.words)" }.suffix(3).first == "pool: not started, because decide failed"
        )
        #expect(try scripts.text("order").split(separator: "\n").map { $0.prefix(4) } == ["deci", "tell"])
    }

    @Test func `the step of a pool is told where the other countries' runs are`() async throws {
        let others = ["/runs/drachen", "/runs/florin"].map { RunFolder(URL(filePath: $0)) }
        _ = try await run.run(pipeline.steps.filter { $0.scope == .pool }, beside: others)
        let members = "--member /runs/drachen --member /runs/florin"
        #expect(try scripts.text("order") == "pool --run \(folder.url.path) --workspace /w \(members)\n")
    }

    @Test func `what a pool's step read in other countries' runs is what it is granted`() throws {
        let step = try #require(pipeline.step(named: "pool"))
        try RunFixture.leave(
            "pool",
            in: folder,
            writes: [.portfolio],
            reads: [ArtifactName(rawValue: "drachen/recommendation"), ArtifactName(rawValue: "drachen/sales-history")]
        )
        let receipt = try #require(try folder.receipt(of: "pool"))
        #expect(
            ReceiptComparison(step: step, receipt: receipt).differences == [
                "step pool: sales-history was read, but is not in reads or may-read"
            ]
        )
    }
}
