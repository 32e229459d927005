import Archives
import Demand
import Lottery

/// Faults that no model may have.
struct ModelAudit {
    /// Rungs of the whole ladder that are forecast to sell less than the one below.
    let falls: Int
    /// Forecasts and interval bounds that what came after them has moved.
    let leaks: Int

    init(_ lottery: RealLottery, _ model: SalesModel, _ judged: JudgedModel) throws {
        let (history, configuration) = (lottery.history, lottery.configuration)
        let curve = try model.curve(history: history, ladder: configuration.ladder, scenarios: 1)
        let sales = curve.rungs.map { $0.tickets[0] }
        self.falls = zip(sales, sales.dropFirst()).count { $1 < $0 }
        let start = history.periods.count - configuration.forecast.origins / 2
        let poisoned = try Self.poisoned(history, from: start)
        let again = try model.evaluate(against: nil, history: poisoned, configuration: configuration).periods
        let issued = { (periods: [BacktestPeriod]) in
            periods.filter { $0.period <= history.periods[start].period }.map { [$0.forecast, $0.low80, $0.high80] }
        }
        self.leaks = zip(issued(judged.periods), issued(again)).count { $0 != $1 }
    }

    /// What came of a period and of all later ones is another; so are the later jackpots.
    private static func poisoned(_ history: SalesHistory, from start: Int) throws -> SalesHistory {
        var periods = history.periods
        for index in start..<periods.count {
            periods[index].tickets = periods[index].tickets.map { 7 * $0 }
            periods[index].won = !(periods[index].won ?? false)
            if index > start { periods[index].jackpot = periods[index].jackpot.map { 9 * $0 } }
        }
        return try SalesHistory(periods: periods, planned: history.planned)
    }
}
