import Foundation
import Testing

@testable import jackpot

@Suite struct ProgressBoardTests {
    private static let start = Date(timeIntervalSince1970: 1_800_000_000)

    private func at(_ seconds: Double) -> Date { Self.start.addingTimeInterval(seconds) }

    private func board(
        _ countries: [String] = ["aland", "drachen"],
        jobs: Int = 2,
        earlier: [String: [String: TimeInterval]] = [:]
    ) -> ProgressBoard {
        ProgressBoard(
            countries,
            steps: ["train", "tell"],
            jobs: jobs,
            durations: StepDurations(earlier),
            at: Self.start
        )
    }

    private func line(_ board: ProgressBoard, _ seconds: Double, width: Int = 80) -> String {
        ProgressLine(board: board, now: at(seconds), width: width).description
    }

    @Test func `the line says how many countries are over, what runs, and since when`() {
        var board = board()
        #expect(line(board, 0) == "0 of 2 countries, 0:00")
        board.opened("drachen")
        board.started("train", of: "drachen", at: at(1))
        board.started("train", of: "aland", at: at(1))
        #expect(line(board, 65) == "0 of 2 countries, aland train, drachen train, 1:05")
        board.ended("train", of: "aland", isDone: true, at: at(70))
        board.ended("tell", of: "aland", isDone: true, at: at(71))
        board.over("drachen")
        #expect(board.over == 2)
        #expect(line(board, 3_605).hasPrefix("2 of 2 countries"))
        #expect(line(board, 7_205).contains(", 2:00:05"))
    }

    @Test func `a step that failed or was passed over ends too, and only one that is done tells how long it takes`() {
        var board = board()
        board.started("train", of: "aland", at: at(0))
        board.ended("train", of: "aland", isDone: false, at: at(5))
        board.ended("tell", of: "aland", isDone: false, at: at(5))
        #expect(board.over == 1 && board.running.isEmpty)
        #expect(board.remaining(at: at(5)) == nil)
    }

    @Test func `time is left for the steps to come, less what the present one has had`() {
        var board = board(earlier: ["aland": ["train": 60, "tell": 10], "drachen": ["train": 20, "tell": 2]])
        #expect(board.remaining(at: at(0)) == 70)
        board.started("train", of: "aland", at: at(0))
        #expect(board.remaining(at: at(15)) == 55)
        // A step that takes longer than ever has no time left, and no less than none.
        #expect(board.remaining(at: at(500)) == 22)
        board.over("drachen")
        #expect(board.remaining(at: at(15)) == 55)
        #expect(line(board, 15) == "1 of 2 countries, aland train, 0:15, about 0:55 left")
    }

    @Test func `countries that wait for their turn count by what runs at once`() {
        let known = ["train": 60.0, "tell": 0]
        let names = ["a", "b", "c", "d"]
        let earlier = Dictionary(uniqueKeysWithValues: names.map { ($0, known) })
        #expect(board(names, jobs: 2, earlier: earlier).remaining(at: at(0)) == 120)
        #expect(board(names, jobs: 4, earlier: earlier).remaining(at: at(0)) == 60)
        #expect(board(names, jobs: 1, earlier: earlier).remaining(at: at(0)) == 240)
    }

    @Test func `a country without a past is taken for the mean of the others, also of those that finished now`() {
        var board = board(["a", "b", "c"], jobs: 1, earlier: ["a": ["train": 10, "tell": 1]])
        board.started("train", of: "b", at: at(0))
        board.ended("train", of: "b", isDone: true, at: at(30))
        board.over("a")
        // b has to tell (1), c to train (mean of 10 and 30) and to tell.
        #expect(board.remaining(at: at(30)) == 22)
    }

    @Test(arguments: [
        (60, "0 of 2 countries, aland train, drachen train, 0:30"), (45, "0 of 2 countries, 2 steps run, 0:30"),
        (36, "0 of 2 countries, 2 steps run, 0:30"), (35, "0 of 2 countries, 0:30"), (10, "0 of 2 co"), (0, ""),
    ])
    func `a narrow terminal gets less`(width: Int, text: String) {
        var board = board()
        for country in ["aland", "drachen"] { board.started("train", of: country, at: at(0)) }
        #expect(line(board, 30, width: width) == text)
    }
}
