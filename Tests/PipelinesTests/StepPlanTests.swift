import Artifacts
import Foundation
import Testing

@testable import Pipelines

@Suite struct StepPlanTests {
    private let fixture: RunFixture

    init() throws {
        fixture = try RunFixture()
    }

    private func fates(changed: [String: [String]] = [:]) throws -> [String] {
        let run = try RunPlan(of: fixture.pipeline, in: fixture.run)
        return StepPlan(after: run) { changed[$0.name] ?? [] }.entries.map { entry in
            switch entry.fate {
            case .done: "done"
            case .takenOver: "taken over"
            case .runs(let reasons): reasons.joined(separator: ", ")
            }
        }
    }

    private func leaveAll() throws {
        for (step, artifact) in RunFixture.outputs {
            try RunFixture.leave(step, in: fixture.run, writes: [artifact])
        }
    }

    @Test func `a new run takes over what is done, but for the step that closes every run`() throws {
        try leaveAll()
        #expect(try fates() == ["taken over", "taken over", "closes every run"])
    }

    @Test func `a changed dependency repeats its step, and what follows from it`() throws {
        try leaveAll()
        #expect(
            try fates(changed: ["evaluate": ["setting gate changed"]])[0...1] == ["taken over", "setting gate changed"]
        )
        #expect(try fates(changed: ["train": ["program changed"]])[0...1] == ["program changed", "follows train"])
    }

    @Test func `a damaged or missing file repeats its step, and what follows from it`() throws {
        try leaveAll()
        let model = try fixture.run.file(of: .salesModel)
        try Data("other".utf8).write(to: model)
        #expect(try fates()[0].hasPrefix("model.json: changed since step train wrote it"))
        #expect(try fates()[1] == "follows train")
        try FileManager.default.removeItem(at: model)
        #expect(try fates()[0] == "model.json: missing, though step train wrote it")
    }

    @Test func `going on in a run does what is left`() throws {
        try RunFixture.leave("train", in: fixture.run, writes: [.salesModel])
        let plan = StepPlan(goingOn: try RunPlan(of: fixture.pipeline, in: fixture.run))
        #expect(plan.entries.map(\.fate) == [.done, .runs(["not run yet"]), .runs(["not run yet"])])
        #expect(plan.isDue)
    }
}
