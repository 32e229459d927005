internal import Foundation
public import Lottery

/// One week of the past as the models see it: what was known before the draw, and what was then sold.
public struct Observation: Hashable, Sendable {
    /// Known before the draw.
    public let features: DrawFeatures
    /// log(1 + tickets); nil where sales are missing.
    public let logTickets: Double?
    /// Whether the source recorded a jackpot for this week itself.
    let hasOwnJackpot: Bool

    /// Every week of a history, oldest first; the features of each are made from the weeks before it alone.
    ///
    /// - Parameters:
    ///   - history: the weeks.
    ///   - fatigueHalfLife: weeks after which a past jackpot weighs half.
    /// - Returns: one observation per week.
    public static func series(of history: SalesHistory, fatigueHalfLife: Double) -> [Observation] {
        var memory = JackpotMemory(halfLife: fatigueHalfLife)
        return history.periods.map { week in
            defer { memory.remember(jackpot: week.jackpot, won: week.won) }
            let planned = PlannedPeriod(period: week.period, promo: week.promo, holiday: week.holiday)
            return Observation(
                features: memory.features(of: planned, jackpot: week.jackpot),
                logTickets: logTickets(of: week),
                hasOwnJackpot: (week.jackpot ?? 0) > 0
            )
        }
    }

    /// The features of the draw that is planned after a history.
    public static func features(of history: SalesHistory, fatigueHalfLife: Double) -> DrawFeatures {
        var memory = JackpotMemory(halfLife: fatigueHalfLife)
        for week in history.periods { memory.remember(jackpot: week.jackpot, won: week.won) }
        return memory.features(of: history.planned, jackpot: nil)
    }

    /// A week without sales is a missing week: it stays out of the fit.
    private static func logTickets(of week: PeriodSales) -> Double? {
        guard let tickets = week.tickets, tickets > 0, tickets.isFinite else { return nil }
        return log1p(tickets)
    }
}
