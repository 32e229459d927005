import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

@testable import jackpot

/// What `plan` says and what `run` does, after many changes of all that both look at.
@Suite struct PlanAgreementTests {
    private let fixture: OpeningFixture

    init() throws {
        fixture = try OpeningFixture()
        try fixture.writePrograms()
    }

    private func plan(_ request: RunRequest, suffix: String) throws -> CountryPlan {
        let planning = Planning(opening: try fixture.opening(suffix: suffix), request: request)
        let files = try CountryFile.named(["aland"], in: fixture.workspace)
        return try #require(planning.plans(of: files, .one(.coming)).first)
    }

    private func run(_ request: RunRequest, suffix: String) async throws -> CountryOutcome {
        let files = try CountryFile.named(["aland"], in: fixture.workspace)
        return try #require(await fixture.driver(request, suffix: suffix).outcomes(of: files, .one(.coming)).first)
    }

    @Test(arguments: [UInt64](1...6))
    func `a run does what the plan said, step by step, and leaves nothing due`(seed: UInt64) async throws {
        var chance = SeededNoise(seed: seed)
        for round in 0..<8 {
            let change = try change(&chance, round: round)
            let request = request(&chance, round: round)
            let suffix = "00\(round)f"
            let note: Comment = "seed \(seed), round \(round): \(change), \(request)"
            let plan = try plan(request, suffix: suffix)
            #expect(try fixture.takeOrder() == [], note)
            let outcome = try await run(request, suffix: suffix)
            if let problem = plan.problem {
                #expect(outcome.exitCode == problem.exitCode, note)
                #expect(try fixture.takeOrder() == [], note)
                continue
            }
            #expect(outcome.exitCode == 0, note)
            #expect(try fixture.takeOrder() == plan.steps.filter(\.isDue).map(\.step), note)
            #expect(plan.isDue == plan.steps.contains(where: \.isDue), note)
            if request == .due { #expect(try !self.plan(.due, suffix: suffix).isDue, note) }
        }
    }

    @Test func `a step that fails leaves the plan with itself and what it kept from running`() async throws {
        try fixture.writeProgram(of: "evaluate", lines: "exit 65")
        #expect(try await run(.due, suffix: "0001").exitCode == 65)
        #expect(try fixture.takeOrder() == ["validate", "train", "evaluate", "notify"])
        try fixture.writeProgram(of: "evaluate", lines: "cp -r stock/evaluate/. \"$2\"")
        let due = ["evaluate", "register", "optimize", "notify"]
        #expect(try plan(.due, suffix: "0002").steps.filter(\.isDue).map(\.step) == due)
        #expect(try await run(.due, suffix: "0002").exitCode == 0)
        #expect(try fixture.takeOrder() == due)
    }

    @Test func `a plan names what changed`() async throws {
        #expect(try await run(.due, suffix: "0001").exitCode == 0)
        try fixture.edit("configs/aland.yaml", replacing: "safety-net: 5000000", with: "safety-net: 6000000")
        let run = "20270115T080000Z-0001"
        let plan = try plan(.due, suffix: "0002")
        #expect(
            plan.description == """
                aland, draw of 2026-01-10: would open a new run after run \(run)
                  validate  would be taken over from run \(run)
                  train     would be taken over from run \(run)
                  evaluate  would be taken over from run \(run)
                  register  would be taken over from run \(run)
                  optimize  would run: setting constraints.cash changed
                  notify    would run: closes every run

                """
        )
        try fixture.edit("bin/jackpot-train", replacing: "cd ", with: "\ncd ")
        let reasons = try self.plan(.due, suffix: "0002").steps.map(\.reason)
        #expect(reasons[1] == "would run: program changed")
        #expect(reasons[2] == "would run: follows train")
        #expect(reasons[4] == "would run: setting constraints.cash changed")
        _ = try SampleData(weeks: 60, seed: 2).write(to: fixture.workspace.root.appending(path: "data"))
        #expect(try self.plan(.due, suffix: "0002").steps[0].reason.contains("sales-data changed"))
    }
}

extension PlanAgreementTests {
    /// Changes something at random, and says what.
    private func change(_ chance: inout SeededNoise, round: Int) throws -> String {
        switch Int(chance.next() % 11) {
        case 0: return try edit("schema: country/1", "# round \(round)\nschema: country/1", "a remark")
        case 1: return try edit("safety-net: 5000000", "safety-net: 6000000", "cash")
        case 2: return try edit("charity: 0.30", "charity: 0.31", "deductions")
        case 3: return try edit("folder: outbox", "folder: letters", "notifications")
        case 4:
            _ = try SampleData(weeks: 60, seed: UInt64(2 + round)).write(
                to: fixture.workspace.root.appending(path: "data")
            )
            return "data"
        case 5: return try damage(&chance) { try Data("other".utf8).write(to: $0) }
        case 6: return try damage(&chance) { try FileManager.default.removeItem(at: $0) }
        case 7:
            let step = ["validate", "train", "evaluate", "register", "optimize", "notify"].randomElement(using: &chance)
            try fixture.edit("bin/jackpot-\(step ?? "")", replacing: "\ncd ", with: "\n:\ncd ")
            return "program of \(step ?? "")"
        case 8: return try edit("as-of: end-of-data", "as-of: end-of-data # \(round)", "a remark at a value")
        case 9: return try edit("currency: EUR", "curency: EUR", "a mistake")
        default: return "nothing"
        }
    }

    /// Replaces text in the config, or puts it back where an earlier round replaced it.
    private func edit(_ old: String, _ new: String, _ what: String) throws -> String {
        let text = try String(contentsOf: fixture.workspace.configs.appending(path: "aland.yaml"), encoding: .utf8)
        let isReplaced = text.contains(new)
        try fixture.edit("configs/aland.yaml", replacing: isReplaced ? new : old, with: isReplaced ? old : new)
        return what
    }

    /// Does something to a file of the newest run that has any: an artifact, or a receipt.
    private func damage(_ chance: inout SeededNoise, _ harm: (URL) throws -> Void) throws -> String {
        let runs = PastRun.allFolders(under: fixture.workspace.runs).map(\.url).sorted { $0.path < $1.path }
        guard let run = runs.last else { return "nothing yet" }
        let found = FileManager.default.enumerator(atPath: run.path)?.compactMap { $0 as? String } ?? []
        let files = found.sorted().filter { !$0.hasPrefix("logs") && $0.contains(".") && !$0.hasSuffix(".lock") }
        guard let file = files.randomElement(using: &chance) else { return "nothing there" }
        try harm(run.appending(path: file))
        return "damage of \(file)"
    }

    private func request(_ chance: inout SeededNoise, round: Int) -> RunRequest {
        switch Int(chance.next() % 8) {
        case 0: .again
        case 1: .only("optimize")
        case 2: .from("evaluate")
        default: .due
        }
    }
}
