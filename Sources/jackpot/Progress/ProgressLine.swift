import Foundation

/// A board as the one line that a terminal shows of it.
struct ProgressLine: CustomStringConvertible {
    let board: ProgressBoard
    let now: Date
    /// Columns of the terminal; the line leaves the last one free, so that no terminal wraps it.
    let width: Int

    /// The longest form that fits; where none does, the beginning of the shortest.
    var description: String {
        let forms = [
            [counts, steps, elapsed, remaining], [counts, stepCount, elapsed, remaining], [counts, elapsed],
        ]
        let lines = forms.map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }
        let room = max(0, width - 1)
        return lines.first { $0.count <= room } ?? String((lines.last ?? "").prefix(room))
    }

    private var counts: String { "\(board.over) of \(board.total) \(board.total == 1 ? "country" : "countries")" }

    private var steps: String { board.running.map { "\($0.country) \($0.step)" }.joined(separator: ", ") }

    private var stepCount: String {
        let count = board.running.count
        return count == 0 ? "" : "\(count) \(count == 1 ? "step runs" : "steps run")"
    }

    private var elapsed: String { Self.clock(now.timeIntervalSince(board.startedAt)) }

    private var remaining: String { board.remaining(at: now).map { "about \(Self.clock($0)) left" } ?? "" }

    /// `1:05`, `2:00:05`.
    private static func clock(_ seconds: TimeInterval) -> String {
        let whole = Int(max(0, seconds).rounded())
        let (hours, minutes) = (whole / 3_600, whole / 60 % 60)
        let end = twoDigits(whole % 60)
        return hours == 0 ? "\(minutes):\(end)" : "\(hours):\(twoDigits(minutes)):\(end)"
    }

    private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
