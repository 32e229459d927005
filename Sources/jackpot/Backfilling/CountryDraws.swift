import Artifacts
import Lottery
import Pipelines
import StepKit

/// The draws of one country that a backfill runs, oldest first.
struct CountryDraws: Sendable {
    let file: CountryFile
    let draws: [CalendarDay]
}

extension CountryDraws {
    /// The draws of a range that lie before the country's coming one and are selected.
    ///
    /// The coming draw is left out: it is no matter of the past, and its run tells people.
    ///
    /// - Throws: what keeps the country from running.
    init(_ file: CountryFile, in range: DrawRange, _ selection: BackfillSelection, _ opening: RunOpening) throws {
        let pinned = try PinnedCountry(file, in: opening.workspace, now: opening.world.now())
        let (country, schedule) = (pinned.configuration.country, pinned.configuration.draws)
        let draws = schedule.draws(from: range.first, through: min(range.last, pinned.day.draw.advanced(by: -1)))
        let pipeline = opening.pipeline(of: country)
        self.file = file
        self.draws = try draws.filter { draw in
            let past = PastRun.all(of: country, draw: draw, under: opening.workspace.runs)
            return selection.includes(try DrawStanding(of: past, in: pipeline))
        }
    }
}

extension DrawSchedule {
    /// Its draws from a day through another.
    func draws(from first: CalendarDay, through last: CalendarDay) -> [CalendarDay] {
        Array(sequence(first: next(after: first.advanced(by: -1))) { next(after: $0) }.prefix { $0 <= last })
    }
}
