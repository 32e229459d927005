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
        switch try fixture.opening(suffix: suffix).decision(for: try fixture.pinned(), request).choice {
        case .nothingToDo(let run): "nothing to do since \(run.manifest.run.suffix(4))"
        case .resume(let run): "resume \(run.manifest.run.suffix(4))"
        case .new(nil): "new"
        case .new(let taken?):
            (["new with"] + taken.steps + ["of \(taken.parent.manifest.run.suffix(4))"]).joined(separator: " ")
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
        #expect(try choice(.again) == "new with of 0000")
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
        #expect(try choice() == "new with of 0000")
        let error = #expect(throws: DriverError.self) { try choice(.only("optimize")) }
        #expect(error?.fix == "jackpot run --country aland --from validate")
        #expect(try choice(.from("validate")) == "new with of 0000")
    }

    @Test func `a remark in the config changes nothing`() throws {
        try fixture.leave(all, in: try open())
        try fixture.edit("configs/aland.yaml", replacing: "schema: country/1", with: "# a remark\nschema: country/1")
        #expect(try choice() == "nothing to do since 0000")
    }

    @Test(
        arguments: [
            ("safety-net: 5000000", "safety-net: 6000000", "validate train evaluate register"),
            ("extrapolation-guard: 1.5", "extrapolation-guard: 1.4", "validate train"),
            ("folder: outbox", "folder: letters", "validate train evaluate register optimize"),
            ("charity: 0.30", "charity: 0.31", ""), ("as-of: end-of-data", "as-of: today", "-"),
        ]
    )
    func `a changed setting is answered by a new run that does the steps which read it, and what follows`(
        old: String,
        new: String,
        kept: String
    ) throws {
        try fixture.leave(all, in: try open())
        try fixture.edit("configs/aland.yaml", replacing: old, with: new)
        // Another day decides another draw, which has no run yet.
        let steps = kept.split(separator: " ").map(String.init)
        #expect(try choice() == (kept == "-" ? "new" : (["new with"] + steps + ["of 0000"]).joined(separator: " ")))
    }

    @Test func `a new run takes over from the run that has most, not from the last one`() throws {
        try fixture.leave(all, in: try open("0001"))
        try fixture.edit("configs/aland.yaml", replacing: "charity: 0.30", with: "charity: 0.31")
        try fixture.leave(["validate"], in: try open("0002"))
        try fixture.edit("configs/aland.yaml", replacing: "charity: 0.31", with: "charity: 0.30")
        #expect(try choice() == "nothing to do since 0001")
        try fixture.edit("configs/aland.yaml", replacing: "safety-net: 5000000", with: "safety-net: 6000000")
        #expect(try choice() == "new with validate train evaluate register of 0001")
    }

    @Test func `what was taken over as asked, though its settings changed, is done anew by the next run`() throws {
        try fixture.leave(all, in: try open("0001"))
        try fixture.edit("configs/aland.yaml", replacing: "extrapolation-guard: 1.5", with: "extrapolation-guard: 1.4")
        let decision = try fixture.opening().decision(for: try fixture.pinned(), .only("optimize"))
        #expect(decision.outdated == ["evaluate"])
        guard case .new(let taken) = decision.choice else { Issue.record("no new run"); return }
        let run = try fixture.opening(suffix: "0002").open(try fixture.pinned(), takingOver: taken)
        try fixture.leave(["optimize", "notify"], in: run)
        #expect(try choice() == "new with validate train of 0002")
    }

    @Test func `a rebuilt program is run again, with what follows`() throws {
        try fixture.writePrograms()
        try fixture.leave(all, in: try open())
        #expect(try choice() == "nothing to do since 0000")
        try fixture.edit("bin/jackpot-optimize", replacing: "#!/bin/sh", with: "#!/bin/sh\n# rebuilt")
        #expect(try choice() == "new with validate train evaluate register of 0000")
    }

    @Test func `a run that does not say what its steps depended on is not trusted`() throws {
        let run = try open()
        try fixture.leave(all, in: run)
        var manifest = run.manifest
        manifest.steps = nil
        try fixture.rewrite(manifest, of: run)
        #expect(try choice() == "new with of 0000")
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
        let named = try fixture.pinned(.asOf(#require(CalendarDay(iso: "2026-01-10"))))
        #expect(named.day.source == "option")
        #expect(named.day.draw.description == "2026-01-17")
    }

    @Test func `a draw that is named is decided as of the day before it, the coming one as by the config`() throws {
        let past = try fixture.pinned(.on(#require(CalendarDay(iso: "2025-12-27")))).day
        #expect(past.asOf.description == "2025-12-26")
        #expect(past.draw.description == "2025-12-27")
        #expect(past.source == RunManifest.backfill)
        #expect(try fixture.pinned(.asOf(#require(CalendarDay(iso: "2025-12-26")))).day == past)
        #expect(try fixture.pinned(.on(#require(CalendarDay(iso: "2026-01-10")))).day == fixture.pinned().day)
        let error = #expect(throws: DriverError.self) {
            try fixture.pinned(.on(#require(CalendarDay(iso: "2025-12-26"))))
        }
        #expect(
            error?.explanation == """
                there is no draw on 2025-12-26
                  in country aland
                  fix: the next one is on 2025-12-27: jackpot run --country aland --draw 2025-12-27
                """
        )
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
        #expect(try RunAudit(run.folder, registry: opening.registry).problems == [])
    }
}
