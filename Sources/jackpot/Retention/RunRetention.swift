import Artifacts
import Foundation
import Lottery

/// Decides which runs of a country are kept, and why.
///
/// A run goes only when nothing keeps it: what points to it, its draw, and each rule of the policy are asked in turn.
struct RunRetention {
    /// A run folder, as its place tells it.
    struct Run: Hashable, Sendable {
        /// The draw.
        let draw: CalendarDay
        /// Its name; names sort by time.
        let name: String
        /// When it opened.
        let openedAt: Date
    }

    /// What becomes of a run.
    enum Verdict: Hashable, Sendable {
        /// It stays, for this reason.
        case kept(String)
        /// It goes, for this reason.
        case goes(String)
    }

    let policy: RetentionPolicy
    /// The runs that something points to, and what.
    let pointedTo: [String: String]
    /// The instant it is.
    let now: Date

    /// The verdict on each run of one country.
    ///
    /// - Parameters:
    ///   - runs: all runs of the country.
    ///   - isComplete: whether every step of a run is done; asked of few runs, as it hashes every file.
    /// - Returns: each run with its verdict, oldest draw and run first.
    func verdicts(_ runs: [Run], isComplete: (Run) -> Bool) -> [(run: Run, verdict: Verdict)] {
        let sorted = runs.sorted { ($0.draw, $0.name) < ($1.draw, $1.name) }
        let latest = Set(Set(runs.map(\.draw)).sorted().suffix(policy.keepDraws))
        return sorted.map { run in
            let newer = sorted.filter { $0.draw == run.draw && $0.name > run.name }
            let reason =
                reason(toKeep: run, latest: latest, newer: newer.count)
                ?? (isComplete(run) && !newer.contains(where: isComplete) ? "the newest complete run of its draw" : nil)
            return (run, reason.map { .kept($0) } ?? .goes("\(Age(from: run.openedAt, to: now)) old, nothing keeps it"))
        }
    }

    /// What keeps a run besides its being complete; nil where nothing does.
    private func reason(toKeep run: Run, latest: Set<CalendarDay>, newer: Int) -> String? {
        if let what = pointedTo[run.name] { return what }
        if run.draw >= today.advanced(by: -1) { return "a draw that has not taken place" }
        if days(since: run.openedAt) < Double(policy.keepDays) { return "keep-days: \(policy.keepDays)" }
        if latest.contains(run.draw) { return "keep-draws: \(policy.keepDraws)" }
        return newer < policy.keepRuns ? "keep-runs: \(policy.keepRuns)" : nil
    }

    /// Whether the logs of a run are older than logs are kept.
    func areLogsOld(of run: Run) -> Bool { days(since: run.openedAt) >= Double(policy.keepLogDays) }

    /// Today in Greenwich; the day before it is still today in the west.
    private var today: CalendarDay { CalendarDay(now, in: .gmt) }

    private func days(since instant: Date) -> Double { now.timeIntervalSince(instant) / 86_400 }
}

extension RunRetention.Run {
    /// A run by its place, `<draw>/<run>`; nil for a folder that is no run's.
    init?(draw: String, name: String) {
        let parts = name.split(separator: "-", maxSplits: 1)
        guard let draw = CalendarDay(iso: draw), parts.count == 2, parts[0].count == 16,
            let openedAt = Instant.date(Self.spelledOut(String(parts[0])))
        else { return nil }
        self.init(draw: draw, name: name, openedAt: openedAt)
    }

    /// `20261121T015401Z` as `2026-11-21T01:54:01Z`.
    private static func spelledOut(_ text: String) -> String {
        let digits = Array(text)
        let marks: [Int: String] = [4: "-", 6: "-", 11: ":", 13: ":"]
        return digits.indices.map { (marks[$0] ?? "") + String(digits[$0]) }.joined()
    }
}
