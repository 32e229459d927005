import Artifacts
import Foundation
import Lottery
import Testing

@testable import jackpot

@Suite struct RunRetentionTests {
    private static let now = Date(timeIntervalSince1970: 1_800_000_000)
    private static let today = CalendarDay(now, in: .gmt)

    private func run(_ name: String, draw: Int, opened: Int) -> RunRetention.Run {
        RunRetention.Run(
            draw: Self.today.advanced(by: draw),
            name: name,
            openedAt: Self.now.addingTimeInterval(Double(opened) * 86_400)
        )
    }

    /// What keeps each run, `goes` for those that go.
    private func verdicts(
        _ runs: [RunRetention.Run],
        days: Int = 30,
        draws: Int = 0,
        newest: Int = 0,
        pointedTo: [String: String] = [:],
        complete: Set<String> = []
    ) throws -> [String: String] {
        let policy = try RetentionPolicy(keepDays: days, keepDraws: draws, keepRuns: newest, keepLogDays: 100)
        let retention = RunRetention(policy: policy, pointedTo: pointedTo, now: Self.now)
        let pairs = retention.verdicts(runs) { complete.contains($0.name) }.map { run, verdict in
            switch verdict {
            case .kept(let reason): (run.name, reason)
            case .goes: (run.name, "goes")
            }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    @Test func `a run that nothing keeps goes`() throws {
        #expect(try verdicts([run("a", draw: -90, opened: -91)]) == ["a": "goes"])
    }

    @Test func `what points to a run keeps it for ever`() throws {
        let runs = [run("a", draw: -9_000, opened: -9_000), run("b", draw: -9_000, opened: -9_000)]
        #expect(try verdicts(runs, pointedTo: ["a": "the ledger"]) == ["a": "the ledger", "b": "goes"])
    }

    @Test func `a draw that has not taken place keeps its runs, in the far west until tomorrow`() throws {
        let runs = [-2, -1, 0, 7].map { run("\($0)", draw: $0, opened: -91) }
        let kept = "a draw that has not taken place"
        #expect(try verdicts(runs) == ["-2": "goes", "-1": kept, "0": kept, "7": kept])
    }

    @Test func `runs younger than keep-days are kept`() throws {
        let runs = [run("a", draw: -20, opened: -29), run("b", draw: -20, opened: -30)]
        #expect(try verdicts(runs) == ["a": "keep-days: 30", "b": "goes"])
    }

    @Test func `the latest draws keep all their runs`() throws {
        let runs = [
            run("a", draw: -70, opened: -70), run("b", draw: -63, opened: -63), run("c", draw: -63, opened: -62),
            run("d", draw: -56, opened: -56),
        ]
        #expect(
            try verdicts(runs, draws: 2) == [
                "a": "goes", "b": "keep-draws: 2", "c": "keep-draws: 2", "d": "keep-draws: 2",
            ]
        )
    }

    @Test func `every draw keeps its newest runs`() throws {
        let runs = [
            run("a", draw: -70, opened: -70), run("b", draw: -70, opened: -69), run("c", draw: -63, opened: -63),
        ]
        #expect(try verdicts(runs, newest: 1) == ["a": "goes", "b": "keep-runs: 1", "c": "keep-runs: 1"])
    }

    @Test func `the newest complete run of a draw stays, older complete ones and newer failed ones go`() throws {
        let runs = ["a", "b", "c"].map { run($0, draw: -70, opened: -70) }
        #expect(
            try verdicts(runs, complete: ["a", "b"]) == [
                "a": "goes", "b": "the newest complete run of its draw", "c": "goes",
            ]
        )
    }

    @Test func `whatever the policy, no kept run depends on another's being there`() throws {
        // Removing what goes and asking again changes nothing: a removal that was interrupted ends at the same place.
        let runs = (0..<40).map { run("r\(100 + $0)", draw: -7 * ($0 / 4) - 2, opened: -7 * ($0 / 4) - 3) }
        for (days, draws, newest) in [(1, 0, 0), (14, 2, 1), (1, 3, 2), (60, 0, 3)] {
            let asked = { (runs: [RunRetention.Run]) in
                let complete: Set<String> = ["r105", "r106", "r120"]
                return try verdicts(runs, days: days, draws: draws, newest: newest, complete: complete)
            }
            let first = try asked(runs)
            let second = try asked(runs.filter { first[$0.name] != "goes" })
            #expect(second.values.allSatisfy { $0 != "goes" })
        }
    }

    @Test func `a run is known by its place, and no other folder is one`() throws {
        let run = try #require(RunRetention.Run(draw: "2026-01-10", name: "20260108T200000Z-3f2a"))
        #expect(run.openedAt == Instant.date("2026-01-08T20:00:00Z"))
        for (draw, name) in [
            ("2026-01-10", ".lock"), ("2026-02-30", "20260108T200000Z-3f2a"), ("2026-01-10", "20261308T200000Z-3f2a"),
            ("2026-01-10", "notes"), ("2026-01-10", "20260108T200000Z"),
        ] {
            #expect(RunRetention.Run(draw: draw, name: name) == nil, "\(draw)/\(name)")
        }
    }

    @Test(arguments: [(99, false), (100, true)])
    func `logs grow old by days since the run opened`(days: Int, areOld: Bool) throws {
        let policy = try RetentionPolicy(keepDays: 1, keepDraws: 0, keepRuns: 0, keepLogDays: 100)
        let retention = RunRetention(policy: policy, pointedTo: [:], now: Self.now)
        #expect(retention.areLogsOld(of: run("a", draw: 0, opened: -days)) == areOld)
    }
}
