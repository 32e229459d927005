import Foundation
import Lottery
import Testing

@testable import jackpot

@Suite struct BackfillRoundsTests {
    private let fixture: OpeningFixture

    init() throws {
        fixture = try OpeningFixture()
    }

    private func draws(_ country: String, _ days: String...) throws -> CountryDraws {
        let file = CountryFile(fixture.workspace.configs.appending(path: "\(country).yaml"), in: fixture.workspace)
        return CountryDraws(file: file, draws: try days.map { try #require(CalendarDay(iso: $0)) })
    }

    @Test func `draws of one week share a round, and each country's come one after another`() throws {
        let rounds = BackfillRounds([
            try draws("aland", "2025-01-04", "2025-01-11"),
            try draws("drachen", "2025-01-01", "2025-01-04", "2025-01-18"),
        ])
        let told = rounds.rounds.map { $0.map { "\($0.file.country) \($0.draw)" } }
        func on(_ country: String, _ day: String) throws -> String {
            "\(country) \(DrawChoice.on(try #require(CalendarDay(iso: day))))"
        }
        #expect(
            try told == [
                [on("aland", "2025-01-04"), on("drachen", "2025-01-01")], [on("drachen", "2025-01-04")],
                [on("aland", "2025-01-11")], [on("drachen", "2025-01-18")],
            ]
        )
    }

    @Test(
        arguments: [
            ("2025-W01..2025-W20", "2024-12-30", "2025-05-18"), ("2025-01-04..2025-01-11", "2025-01-04", "2025-01-11"),
            ("2025-W01", "2024-12-30", "2025-01-05"), ("2025-01-04", "2025-01-04", "2025-01-04"),
            ("2025-W02..2025-01-10", "2025-01-06", "2025-01-10"),
        ]
    )
    func `a range is of weeks or days, both ends included`(text: String, first: String, last: String) throws {
        let range = try #require(DrawRange(argument: text))
        #expect(range.first.description == first)
        #expect(range.last.description == last)
    }

    @Test(arguments: [
        "", "..", "2025-W20..2025-W01", "2025-W01..", "2025-W60", "2025-W01...2025-W02", "W1..W2", "a..b..c",
    ])
    func `anything else is no range`(text: String) {
        #expect(DrawRange(argument: text) == nil)
    }

    @Test
    func `missing are draws without a complete run, failed those whose last run failed; the coming one is neither`()
        throws
    {
        let range = try #require(DrawRange(argument: "2025-W50..2026-W05"))
        let opening = try fixture.opening()
        let file = try CountryFile.named(["aland"], in: fixture.workspace)[0]
        func days(_ selection: BackfillSelection) throws -> [String] {
            try CountryDraws(file, in: range, selection, opening).draws.map(\.description)
        }
        let all = ["2025-12-13", "2025-12-20", "2025-12-27", "2026-01-03"]
        #expect(try days(.onlyMissing) == all)
        let steps = ["validate", "train", "evaluate", "register", "optimize", "notify"]
        for (day, done) in [("2025-12-13", steps), ("2025-12-20", ["validate"]), ("2025-12-27", [])] {
            let pinned = try fixture.pinned(.on(#require(CalendarDay(iso: day))))
            let run = try opening.open(pinned, takingOver: nil)
            try fixture.leave(done, in: run)
            if done.isEmpty { try fixture.leave(["validate"], in: run, status: .dataRefused) }
        }
        #expect(try days(.onlyMissing) == ["2025-12-20", "2026-01-03"])
        #expect(try days(.onlyFailed) == ["2025-12-27"])
        #expect(try days(.all) == all)
    }
}
