import Artifacts
import Foundation
import Lottery
import Testing

@testable import Pipelines

@Suite struct RunPlanTests {
    private let fixture: RunFixture

    init() throws {
        fixture = try RunFixture()
    }

    private func plan() throws -> RunPlan { try RunPlan(of: fixture.pipeline, in: fixture.run) }

    private func told() throws -> [String] { try plan().entries.map { "\($0.step.name): \($0.state.cause ?? "done")" } }

    private func leave(_ step: String, _ artifact: ArtifactName, status: Lottery.ExitStatus = .done) throws {
        try RunFixture.leave(step, in: fixture.run, writes: [artifact], status: status)
    }

    @Test func `without a run everything would run`() {
        #expect(RunPlan(of: fixture.pipeline).entries.map(\.state) == [.due, .due, .due])
    }

    @Test func `a plan tells done, failed and untried steps apart`() throws {
        try leave("train", .salesModel)
        try leave("evaluate", .evaluation, status: .dataRefused)
        #expect(
            try told() == [
                "train: done", "evaluate: failed before, data refused", "notify: not run yet",
            ]
        )
        #expect(try plan().canResume)
    }

    @Test func `a changed artifact damages the step that wrote it, and the run cannot go on`() throws {
        try leave("train", .salesModel)
        try Data("other".utf8).write(to: fixture.run.file(of: .salesModel))
        #expect(try told()[0].hasPrefix("train: model.json: changed since step train wrote it"))
        #expect(try !plan().canResume)
    }

    @Test func `a step is outdated where what it read was written anew`() throws {
        try leave("train", .salesModel)
        try RunFixture.leave("evaluate", in: fixture.run, writes: [.evaluation], reads: [.salesModel])
        #expect(try told()[1] == "evaluate: sales-model changed")
        #expect(try !plan().canResume)
        #expect(try !plan().isComplete)
    }

    @Test func `a changed receipt damages its step`() throws {
        try leave("train", .salesModel)
        let receipt = fixture.run.stepsFolder.appending(path: "train.json")
        let text = try String(contentsOf: receipt, encoding: .utf8)
        try text.replacing("\"run\" : \"test\"", with: "\"run\" : \"tset\"").write(
            to: receipt,
            atomically: true,
            encoding: .utf8
        )
        #expect(try told()[0].hasPrefix("train: steps/train.json: "))
    }

    @Test func `a run whose end was already told does not go on`() throws {
        try leave("train", .salesModel, status: .failed)
        try leave("notify", .report)
        #expect(try !plan().canResume)
    }

    @Test func `a complete run has nothing left`() throws {
        for (step, artifact) in RunFixture.outputs { try leave(step, artifact) }
        #expect(try plan().isComplete)
        #expect(try plan().canResume)
    }
}
