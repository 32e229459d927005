import Artifacts
import Foundation
import Testing

@testable import Pipelines

@Suite struct PipelineRunTests {
    private let fixture: RunFixture

    init() throws {
        fixture = try RunFixture()
        try fixture.writeGoodPrograms()
    }

    private func told(_ results: [StepResult]) -> [String] { results.map { "\($0.step.name): \($0.words)" } }

    private var order: [String] {
        get throws { try fixture.scripts.text("order").split(separator: "\n").map(String.init) }
    }

    @Test func `every step runs once, in order, with what it is granted and no more`() async throws {
        let results = try await fixture.results()
        #expect(told(results) == ["train: done", "evaluate: done", "notify: done"])
        #expect(try order == ["train", "evaluate", "notify"])
        let common = "--run \(fixture.run.url.path) --workspace /work-space"
        #expect(try fixture.scripts.text("train.arguments") == "--fixed \(common) --secrets file:.secrets\n")
        #expect(try fixture.scripts.text("evaluate.arguments") == "\(common) --registry /registry\n")
        #expect(try fixture.scripts.text("notify.arguments") == "\(common)\n")
        #expect(results.flatMap(\.differences) == [])
        #expect(try RunPlan(of: fixture.pipeline, in: fixture.run).isComplete)
    }

    @Test func `a second run finds nothing to do`() async throws {
        _ = try await fixture.results()
        let results = try await fixture.results()
        #expect(told(results) == ["train: already done", "evaluate: already done", "notify: already done"])
        #expect(try order == ["train", "evaluate", "notify"])
    }

    @Test func `after a failure only the step that always runs is started`() async throws {
        try fixture.scripts.write("train", "echo train >> order; exit 65")
        let results = try await fixture.results()
        #expect(
            told(results) == [
                "train: exit code 65: data refused", "evaluate: not started, because train failed", "notify: done",
            ]
        )
        #expect(results.map(\.exitCode) == [65, nil, 0])
        #expect(try order == ["train", "notify"])
    }

    @Test func `only what failed and what follows is run again`() async throws {
        let notify = try fixture.scripts.text("notify")
        try fixture.scripts.write("evaluate", "exit 74")
        try fixture.scripts.write("notify", "exit 75")
        _ = try await fixture.results()
        try fixture.scripts.write("evaluate", fixture.goodLines(of: "evaluate"))
        try fixture.scripts.write("notify", String(notify.split(separator: "\n").dropFirst(2).joined(separator: "\n")))
        #expect(told(try await fixture.results()) == ["train: already done", "evaluate: done", "notify: done"])
        #expect(try order == ["train", "evaluate", "notify"])
    }

    @Test func `a step that is killed leaves nothing that could be taken for an artifact`() async throws {
        let good = fixture.goodLines(of: "evaluate")
        let half = "echo half | tee run/.evaluation.json.1.1.partial > run/evaluation.json; echo mine > run/notes"
        try fixture.scripts.write("evaluate", "\(half); kill -9 $$")
        let results = try await fixture.results()
        #expect(told(results)[1] == "evaluate: ended by signal 9")
        #expect(try fixture.run.verify().map(\.description) == ["notes: no receipt names it"])

        // What is left where the driver was killed as well goes when the run goes on.
        try fixture.scripts.write("leave", half)
        _ = await StepProcess().run(fixture.scripts.command("leave"))
        try fixture.scripts.write("evaluate", "[ ! -e run/evaluation.json ] || exit 70\n\(good)")
        #expect(told(try await fixture.results())[1] == "evaluate: done")
        #expect(!FileManager.default.fileExists(atPath: fixture.run.file(".evaluation.json.1.1.partial").path))
    }

    @Test func `a step that asks for it is tried again, and each attempt keeps its log`() async throws {
        let good = fixture.goodLines(of: "train")
        try fixture.scripts.write("train", "[ -e tried ] || { touch tried; echo not yet; exit 75; }\n\(good)")
        let results = try await fixture.results()
        #expect(told(results)[0] == "train: done")
        #expect(results[0].logs.map(\.lastPathComponent) == ["train.stderr", "train.2.stderr"])
        #expect(try fixture.scripts.text("run/logs/train.stderr") == "not yet\n")
    }

    @Test func `a step that ends with 0 but leaves no receipt has failed`() async throws {
        try fixture.scripts.write("train", "exit 0")
        let results = try await fixture.results()
        #expect(told(results)[0] == "train: ended with 0, but it wrote no receipt steps/train.json")
        #expect(results[0].exitCode == 70)
        #expect(told(results)[1] == "evaluate: not started, because train failed")
    }

    @Test func `a program that is nowhere is told`() async throws {
        try FileManager.default.removeItem(at: fixture.scripts.folder.appending(path: "train"))
        let missing = "train: no program 'train' beside this one or on the search path"
        let results = try await fixture.results()
        #expect(told(results)[0] == missing)
        #expect(results[0].exitCode == 66)
    }

    @Test func `what a step does beyond the pipeline file is told`() async throws {
        try FileManager.default.removeItem(at: fixture.scripts.folder.appending(path: "stock/train"))
        try fixture.prepare(
            "train",
            writes: [.modelCard],
            reads: [.salesData, .run],
            secrets: ["aland/cash"]
        )
        let results = try await fixture.results()
        #expect(
            results[0].differences == [
                "step train: sales-data was read, but is not in reads or may-read",
                "step train: model-card was written, but is not in writes or may-write",
                "step train: sales-model is in writes, but was not written",
            ]
        )
        #expect(results[0].outcome == .done)
    }

    @Test func `a secret read by a step that is granted none is told`() async throws {
        try FileManager.default.removeItem(at: fixture.scripts.folder.appending(path: "stock/evaluate"))
        try fixture.prepare("evaluate", writes: [.evaluation], secrets: ["aland/cash"])
        let differences = try await fixture.results().flatMap(\.differences)
        #expect(differences == ["step evaluate: secret aland/cash was read, but there are no secrets"])
    }
}
