public import Lottery
internal import RealModule

extension SimulatedCountry {
    private static let weeksOfYear = 52
    private static let mostRollovers = 6

    /// Mean of log tickets in a week, noise aside.
    ///
    /// - Parameters:
    ///   - week: weeks since the start.
    ///   - jackpot: announced jackpot, currency units.
    ///   - memory: what players remember.
    ///   - promotion: whether a promotion runs.
    /// - Returns: natural log of tickets.
    public func meanLogTickets(week: Int, jackpot: Double, memory: PlayerMemory, promotion: Bool) -> Double {
        let start = Double.log(referenceJackpot)
        let promoted = promotion ? promotionEffect + promotionElasticity * (Double.log(jackpot) - start) : 0
        return Double.log(baseTickets) + calendarEffect(week: week) + promoted
            + family.response(to: jackpot, reference: referenceJackpot)
            - fatigue * (memory.logReference - start)
            + rolloverEffects[min(memory.rollovers, Self.mostRollovers)]
    }

    /// Share of the habitual jackpot that outlives a draw.
    var retention: Double { Double.pow(0.5, 1 / fatigueHalfLife) }

    /// Change of log tickets after each number of draws without a winner; the last holds for more.
    var rolloverEffects: [Double] { (0...Self.mostRollovers).map { rolloverEffect * Double($0) } }

    /// The memory after a draw.
    func memory(after memory: PlayerMemory, jackpot: Double, won: Bool) -> PlayerMemory {
        PlayerMemory(
            logReference: retention * memory.logReference + (1 - retention) * Double.log(jackpot),
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
