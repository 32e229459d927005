internal import RealModule

extension SimulatedCountry {
    private static let weeksOfYear = 52
    private static let mostRollovers = 6

    /// What demand remembers of past draws.
    public struct Memory: Hashable, Sendable {
        /// The jackpot that players have got used to, natural log of currency units.
        public var logReference: Double
        /// Draws since the last win.
        public var rollovers: Int

        /// Describes a memory.
        public init(logReference: Double, rollovers: Int) {
            self.logReference = logReference
            self.rollovers = rollovers
        }
    }

    /// Mean of log tickets in a week, noise aside.
    ///
    /// - Parameters:
    ///   - week: weeks since the start.
    ///   - jackpot: announced jackpot, currency units.
    ///   - memory: what players remember.
    ///   - promotion: whether a promotion runs.
    /// - Returns: natural log of tickets.
    public func meanLogTickets(week: Int, jackpot: Double, memory: Memory, promotion: Bool) -> Double {
        let start = Double.log(referenceJackpot)
        let promoted = promotion ? promotionEffect + promotionElasticity * (Double.log(jackpot) - start) : 0
        return Double.log(baseTickets) + calendarEffect(week: week) + promoted
            + family.response(to: jackpot, reference: referenceJackpot)
            - fatigue * (memory.logReference - start)
            + rolloverEffect * Double(min(memory.rollovers, Self.mostRollovers))
    }

    /// The memory after a draw.
    func memory(after memory: Memory, jackpot: Double, won: Bool) -> Memory {
        let kept = Double.pow(0.5, 1 / fatigueHalfLife)
        return Memory(
            logReference: kept * memory.logReference + (1 - kept) * Double.log(jackpot),
            rollovers: won ? 0 : memory.rollovers + 1
        )
    }

    /// The holiday code of a week: 1, 2, 3 in the order of `holidays`, 0 for none.
    public func holidayCode(week: Int) -> Int {
        (holidays.firstIndex { $0.weekOfYear == week % Self.weeksOfYear } ?? -1) + 1
    }

    /// Trend, season, holidays, summer and level shift: the part of log tickets that the calendar fixes.
    private func calendarEffect(week: Int) -> Double {
        let weekOfYear = week % Self.weeksOfYear
        let angle = 2 * Double.pi * Double(weekOfYear) / Double(Self.weeksOfYear)
        let seasonal = season.enumerated().map { index, harmonic in
            harmonic.amplitude * Double.sin(Double(index + 1) * angle + harmonic.phase)
        }
        let special = holidays.filter { $0.weekOfYear == weekOfYear }.reduce(0) { $0 + $1.effect }
        let dip = (27...34).contains(weekOfYear) ? summer : 0
        let level = week >= shiftWeek ? shift : 0
        return trend * Double(week) / Double(Self.weeksOfYear) + seasonal.reduce(0, +) + special + dip + level
    }
}
