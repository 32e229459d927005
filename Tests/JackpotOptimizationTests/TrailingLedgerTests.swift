import JackpotOptimization
import Lottery
import Testing

struct TrailingLedgerTests {
    private static let monday = ISOWeek(containing: CalendarDay(daysSinceEpoch: 20_000))

    @Test func `realised payouts are the prizes paid in the window's previous draws alone`() throws {
        let history = try Self.history(weeks: 60) { PeriodSales.sold(100, prizes: Double($0)) }
        let ledger = try Self.ledger(history, basis: .realised)
        #expect(ledger.payouts == (9...59).map(Double.init).reduce(0, +))
        #expect(ledger.sales == 51 * 250)
        #expect(ledger.draws == 51)
        #expect(!ledger.isProvisional)
        #expect(ledger.basis == "prizes paid in 51 previous draws, and this draw")
    }

    @Test func `draws leave the window oldest first, and a window that is not full loses nothing yet`() throws {
        let long = try Self.ledger(
            Self.history(weeks: 60) { PeriodSales.sold(100, prizes: Double($0)) },
            basis: .realised
        )
        #expect(long.leaving.map(\.payouts) == (9...59).map(Double.init))
        #expect(long.leaving.allSatisfy { $0.sales == 250 })
        let short = try Self.ledger(
            Self.history(weeks: 10) { _ in PeriodSales.sold(100, prizes: 80) },
            basis: .realised
        )
        #expect(short.leaving.prefix(41).allSatisfy { $0 == TrailingLedger.Draw(payouts: 0, sales: 0) })
        #expect(short.leaving.dropFirst(41).map(\.payouts) == Array(repeating: 80, count: 10))
    }

    @Test func `a draw that nothing is known of keeps its place and leaves nothing`() throws {
        let history = try Self.history(weeks: 51) { index in
            var week = PeriodSales.sold(100, prizes: 80)
            if index == 1 { (week.tickets, week.prizesPaid, week.netRevenue) = (nil, nil, nil) }
            return week
        }
        let ledger = try Self.ledger(history, basis: .realised)
        #expect(ledger.leaving.prefix(3).map(\.payouts) == [80, 0, 80])
    }

    @Test func `accrual takes lower prizes and the jackpot at what it was expected to cost`() throws {
        let history = try Self.history(weeks: 51) { _ in PeriodSales.sold(1_000, jackpot: 4e6) }
        let ledger = try Self.ledger(history, basis: .accrual)
        let won = 1 - Self.power(1 - 1e-4, 1_000)
        #expect(abs(ledger.payouts - 51 * (0.32 * 2_500 + 4e6 * won)) < 1e-3)
        #expect(ledger.basis == "prizes as they were expected (accrual) in 51 previous draws, and this draw")
        #expect(!ledger.isProvisional)
    }

    @Test func `fewer draws than the window make the ratio provisional`() throws {
        let history = try Self.history(weeks: 10) { _ in PeriodSales.sold(100, prizes: 80) }
        let ledger = try Self.ledger(history, basis: .realised)
        #expect(ledger.draws == 10)
        #expect(ledger.isProvisional)
        #expect(ledger.basis == "prizes paid in 10 of 51 previous draws, and this draw")
    }

    @Test func `unknown prizes are replaced by accrual, and that is said`() throws {
        let history = try Self.history(weeks: 51) { $0 < 3 ? PeriodSales.sold(100) : PeriodSales.sold(100, prizes: 80) }
        let ledger = try Self.ledger(history, basis: .realised)
        #expect(abs(ledger.payouts - (48 * 80 + 3 * 0.32 * 250)) < 1e-9)
        #expect(ledger.isProvisional)
        #expect(
            ledger.basis
                == "prizes paid in 51 previous draws; 3 of them by accrual, their prizes being unknown, and this draw"
        )
    }

    @Test func `sales and prizes that the source left out are read from the ledger, exactly`() throws {
        let net = 0.65 * 250 - 80 - 1_000
        let history = try Self.history(weeks: 51) { index in
            var week = PeriodSales.sold(100, prizes: 80)
            week.netRevenue = net
            if index == 5 { week.tickets = nil }
            if index == 9 { week.prizesPaid = nil }
            return week
        }
        let ledger = try Self.ledger(history, basis: .realised)
        #expect(abs(ledger.sales - 51 * 250) < 1e-6)
        #expect(abs(ledger.payouts - 51 * 80) < 1e-6)
        #expect(
            ledger.basis == "prizes paid in 51 previous draws; 2 of them worked out from net revenue, and this draw"
        )
        #expect(!ledger.isProvisional)
    }

    @Test func `a draw whose ledger is incomplete is left out, never filled`() throws {
        let history = try Self.history(weeks: 51) { index in
            var week = PeriodSales.sold(100, prizes: 80)
            if index == 5 { week.tickets = nil }
            return week
        }
        let ledger = try Self.ledger(history, basis: .realised)
        #expect(ledger.draws == 50)
        #expect(ledger.sales == 50 * 250)
        #expect(ledger.payouts == 50 * 80)
        #expect(ledger.isProvisional)
    }

    @Test func `splitting a window and adding the parts gives the same ratio`() throws {
        let week = { (index: Int) in PeriodSales.sold(Double(100 + index), prizes: Double(70 + index % 7)) }
        let whole = try Self.ledger(Self.history(weeks: 51, week), basis: .realised)
        let early = try Self.ledger(Self.history(weeks: 20, week), basis: .realised)
        let late = try Self.ledger(Self.history(weeks: 31) { week($0 + 20) }, basis: .realised)
        #expect(whole.payouts == early.payouts + late.payouts)
        #expect(whole.sales == early.sales + late.sales)
    }

    private static func history(weeks: Int, _ week: (Int) -> PeriodSales) throws -> SalesHistory {
        let sold = (0..<weeks).map { index in
            var sold = week(index)
            sold.period = .week(monday.advanced(by: index))
            return sold
        }
        return try SalesHistory(periods: sold, planned: PlannedPeriod(period: .week(monday.advanced(by: weeks))))
    }

    private static func ledger(_ history: SalesHistory, basis: PayoutRatioRule.Basis) throws -> TrailingLedger {
        let economics = DrawEconomics(
            ticketPrice: Money(hundredths: 250),
            prizes: try PrizeScheme(chance: Chance(1e-4), secondaryShare: Share(0.32)),
            deductions: Deductions(
                charity: try Share(0.30),
                commission: try Share(0.05),
                fixedCost: Money(hundredths: 100_000)
            )
        )
        let rule = try PayoutRatioRule(minimum: Share(0.3), maximum: Share(0.5), basis: basis)
        return TrailingLedger(history: history, rule: rule, economics: economics)
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }
}

extension PeriodSales {
    fileprivate static func sold(_ tickets: Double, jackpot: Double? = nil, prizes: Double? = nil) -> PeriodSales {
        let week = ISOWeek(containing: CalendarDay(daysSinceEpoch: 0))
        return PeriodSales(period: .week(week), tickets: tickets, jackpot: jackpot, prizesPaid: prizes)
    }
}
