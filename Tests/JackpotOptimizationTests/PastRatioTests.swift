import JackpotOptimization
import Lottery
import TestSupport
import Testing

struct PastRatioTests {
    private static let monday = ISOWeek(containing: CalendarDay(daysSinceEpoch: 20_000))

    private func economics() throws -> DrawEconomics {
        DrawEconomics(
            ticketPrice: try Money(units: 2),
            prizes: try PrizeScheme(chance: Chance(1e-6), secondaryShare: Share(0.3)),
            deductions: Deductions()
        )
    }

    private func history(_ weeks: [(tickets: Double?, paid: Double?)]) throws -> SalesHistory {
        let periods = weeks.enumerated().map { place, week in
            PeriodSales(
                period: .week(Self.monday.advanced(by: place)),
                tickets: week.tickets,
                jackpot: 1_000_000,
                prizesPaid: week.paid
            )
        }
        let planned = PlannedPeriod(period: .week(Self.monday.advanced(by: weeks.count)))
        return try SalesHistory(periods: periods, planned: planned)
    }

    private func rule(window: Int) throws -> PayoutRatioRule {
        try PayoutRatioRule(windowDraws: window, minimum: Share(0.1), maximum: Share(0.9))
    }

    @Test func `each ratio is what the window that ends with its draw paid over what it sold`() throws {
        var random = TestRandom(seed: 5)
        let sold = (0..<40).map { _ in random.number(1e5...1e6).rounded() }
        let paid = (0..<40).map { _ in random.number(1e4...1e6).rounded() }
        let past = try history(zip(sold, paid).map { ($0, $1) })
        let ratios = PastRatio.series(in: past, rule: try rule(window: 8), economics: try economics(), draws: 20)
        #expect(ratios.count == 20)
        for (place, ratio) in zip(20..<40, ratios) {
            let window = (place - 7)...place
            let expected = paid[window].reduce(0, +) / (2 * sold[window].reduce(0, +))
            #expect(abs(ratio.ratio - expected) <= 1e-12)
            #expect(ratio.period == .week(Self.monday.advanced(by: place)) && ratio.draws == 8)
        }
    }

    @Test func `the last ratio is that of the ledger on which the coming draw is decided`() throws {
        let past = try history((1...12).map { (Double($0) * 1e5, Double($0 * $0) * 1e4) })
        let last = try #require(PastRatio.series(in: past, rule: try rule(window: 6), economics: economics()).last)
        // A window of 7 holds 6 draws before the coming one.
        let ledger = TrailingLedger(history: past, rule: try rule(window: 7), economics: try economics())
        #expect(ledger.draws == 6 && last.draws == 6)
        #expect(abs(last.ratio - ledger.payouts / ledger.sales) <= 1e-12)
    }

    @Test func `short and incomplete histories tell how many draws are known`() throws {
        let past = try history([(1e5, 1e5), (nil, 7e4), (2e5, 1e5)])
        let ratios = PastRatio.series(in: past, rule: try rule(window: 52), economics: try economics())
        #expect(ratios.map(\.draws) == [1, 1, 2])
        #expect(ratios.map(\.ratio) == [0.5, 0.5, 2e5 / 6e5])
        #expect(PastRatio.series(in: try history([]), rule: nil, economics: try economics()).isEmpty)
    }
}
