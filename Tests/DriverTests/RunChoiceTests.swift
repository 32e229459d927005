import Artifacts
import Foundation
import Lottery
import Testing

@testable import jackpot

@Suite struct RunChoiceTests {
    private let fixture: OpeningFixture
    private let all = ["validate", "train", "evaluate", "register", "optimize", "notify"]

    init() throws {
        fixture = try OpeningFixture()
    }

    private func open(_ suffix: String = "0000") throws -> PastRun {
        try fixture.opening(suffix: suffix).open(try fixture.pinned(), takingOver: nil)
    }

    /// The choice in words that a test can compare.
    private func choice(_ request: RunRequest = .due, suffix: String = "ffff") throws -> String {
        switch try fixture.opening(suffix: suffix).choice(for: try fixture.pinned(), request) {
        case .nothingToDo(let run): "nothing to do since \(run.manifest.run.suffix(4))"
        case .resume(let run): "resume \(run.manifest.run.suffix(4))"
        case .new(nil): "new"
        case .new(let taken?):
            "new with \(taken.steps.joined(separator: " ")) of \(taken.parent.manifest.run.suffix(4))"
        }
    }

    @Test func `the first run is new, an interrupted one goes on, a complete one answers`() throws {
        #expect(try choice() == "new")
        let run = try open()
        #expect(try choice() == "resume 0000")
        try fixture.leave(["validate", "train"], in: run)
        #expect(try choice() == "resume 0000")
        try fixture.leave(["evaluate", "register", "optimize", "notify"], in: run)
        #expect(try choice() == "nothing to do since 0000")
        #expect(try choice(.again) == "new")
    }

    @Test func `after a failure that was told, a new run takes over what was done`() throws {
        let run = try open()
        try fixture.leave(["validate", "train"], in: run)
        try fixture.leave(["evaluate"], in: run, status: .failed)
        try fixture.leave(["notify"], in: run)
        #expect(try choice() == "new with validate train of 0000")
    }

    @Test func `a part takes over the rest of the newest run that has it`() throws {
        try fixture.leave(all, in: try open("0001"))
        try fixture.leave(["validate"], in: try open("0002"))
        #expect(try choice(.only("optimize")) == "new with validate train evaluate register of 0001")
        #expect(try choice(.from("evaluate")) == "new with validate train of 0001")
        #expect(try choice(.from("train")) == "new with validate of 0002")
    }

    @Test func `a part of nothing is refused`() throws {
        let error = #expect(throws: DriverError.self) { try choice(.only("optimize")) }
        #expect(
            error?.explanation == """
                no run for the draw of 2026-01-10 has done validate, train, evaluate, register, so nothing can be taken over
                  in country aland
                  fix: run the whole pipeline: jackpot run --country aland
                """
        )
    }

    @Test func `changed data cannot be mixed with what was done with the old`() throws {
        try fixture.leave(all, in: try open())
        _ = try SampleData(weeks: 60, seed: 2).write(to: fixture.workspace.root.appending(path: "data"))
        #expect(try choice() == "new")
        let error = #expect(throws: DriverError.self) { try choice(.only("optimize")) }
        #expect(error?.fix == "jackpot run --country aland --from validate")
        #expect(try choice(.from("validate")) == "new with  of 0000")
    }

    @Test func `a changed config asks for a new run`() throws {
        try fixture.leave(all, in: try open())
        let config = fixture.workspace.configs.appending(path: "aland.yaml")
        let text = try String(contentsOf: config, encoding: .utf8)
        try (text + "# a remark\n").write(to: config, atomically: true, encoding: .utf8)
        #expect(try choice() == "new")
    }

    @Test func `data that differ from their pointer file are refused`() throws {
        let data = fixture.workspace.root.appending(path: "data/lottery_sales.csv.gz")
        try (try Data(contentsOf: data) + [0]).write(to: data)
        let error = #expect(throws: ArtifactError.self) { try fixture.pinned() }
        #expect(error?.exitStatus == .inputMissing)
    }

    @Test func `the draw follows from the end of the data, or from the day that the user names`() throws {
        let end = try fixture.pinned()
        #expect(end.day.asOf.description == "2026-01-03")
        #expect(end.day.source == "end-of-data")
        #expect(end.day.draw.description == "2026-01-10")
        let named = try fixture.pinned(asOf: CalendarDay(year: 2026, month: 1, day: 10))
        #expect(named.day.source == "option")
        #expect(named.day.draw.description == "2026-01-17")
    }

    @Test func `an opened run pins the world, and its records agree with the registry`() throws {
        let run = try open()
        let opening = try fixture.opening()
        try opening.record(run)
        #expect(run.manifest.run == "20270115T080000Z-0000")
        #expect(run.manifest.configuration.path == "configs/aland.yaml")
        #expect(run.manifest.salesData.path == "../data/lottery_sales.csv.gz")
        #expect(run.manifest.pointerVerified == true)
        #expect(run.manifest.champion == nil)
        #expect(try run.folder.manifest() == run.manifest)
        #expect(try RunVerification(run.folder, registry: opening.registry).problems == [])
    }
}
