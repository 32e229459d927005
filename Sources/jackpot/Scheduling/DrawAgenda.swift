import Foundation
import Lottery

/// A country's coming draw and those before it: which of them still lacks a recommendation.
struct DrawAgenda: Hashable, Sendable {
    /// The coming draw.
    let draw: CalendarDay
    /// Whether it has no recommendation yet.
    let isDue: Bool
    /// From when on a run decides the coming draw: the first instant of the day of the draw before it, in the
    /// country's time zone.
    let since: Date
    /// Until when: the first instant of the coming draw's own day.
    let until: Date
    /// The draws of the last weeks without a recommendation, oldest first, but for those before the country's first.
    let missed: [CalendarDay]

    /// Looks back some weeks from the coming draw.
    ///
    /// - Parameters:
    ///   - schedule: when the country draws.
    ///   - draw: its coming draw.
    ///   - zone: its time zone.
    ///   - recommended: the draws that have a recommendation.
    ///   - weeks: how far to look back; 1 and up.
    init(
        _ schedule: DrawSchedule,
        next draw: CalendarDay,
        in zone: TimeZone,
        recommended: Set<CalendarDay>,
        lookingBack weeks: Int
    ) {
        let past = Self.draws(of: schedule, from: draw.advanced(by: -7 * weeks), before: draw)
        let first = recommended.min() ?? draw
        self.draw = draw
        isDue = !recommended.contains(draw)
        since = (past.last ?? draw.advanced(by: -7)).start(in: zone)
        until = draw.start(in: zone)
        missed = past.filter { $0 > first && !recommended.contains($0) }
    }

    private static func draws(of schedule: DrawSchedule, from: CalendarDay, before end: CalendarDay) -> [CalendarDay] {
        var draws: [CalendarDay] = []
        var draw = schedule.next(after: from.advanced(by: -1))
        while draw < end {
            draws.append(draw)
            draw = schedule.next(after: draw)
        }
        return draws
    }
}

extension CalendarDay {
    /// The day's first instant in a time zone; not midnight where the clocks skip that.
    func start(in zone: TimeZone) -> Date {
        let noon = Date(timeIntervalSince1970: Double(daysSinceEpoch) * 86_400 + 43_200)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar.startOfDay(for: noon - Double(zone.secondsFromGMT(for: noon)))
    }
}
