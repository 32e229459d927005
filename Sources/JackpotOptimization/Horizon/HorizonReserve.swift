/// A number beside habit, rollovers and floor that a rule of later draws is kept by.
///
/// Every rung asks for a least reserve, so whether it keeps the rule is one comparison, and by how much it misses it a
/// difference.
protocol HorizonReserve: Sendable {
    /// The reserve before the coming draw, currency units.
    var now: Double { get }
    /// The most that is left after a draw, currency units; infinite where nothing bounds it.
    var ceiling: Double { get }

    /// What a rung asks of the reserve in a week, and what the draw does to it.
    func terms(of draw: ReserveDraw) -> ReserveTerms
}

/// A draw whose terms are asked for.
struct ReserveDraw {
    /// Index of the jackpot on the ladder.
    var rung: Int
    /// Weeks from the coming draw.
    var week: Int
    /// Log change of its sales against the sales curve.
    var change: Double
    /// What it brings.
    var prospect: WeekProspect
}

/// What a draw has to do with a reserve; all amounts in currency units.
struct ReserveTerms {
    /// The least reserve with which the draw keeps the rule.
    var needed: Double
    /// What the draw adds.
    var gained: Double
    /// What a win takes.
    var taken: Double
}

extension HorizonProblem {
    /// The reserve of the slack that is carried on; nil without one.
    ///
    /// - Parameter changes: log changes of sales that will be asked for.
    /// - Returns: the reserve, tabulated where that pays.
    func reserve(changes: ClosedRange<Double>) -> (any HorizonReserve)? {
        switch slack {
        case .payoutRatio(let ratio): RatioReserve(ratio, self)
        case .cash(let cash): CashReserve(cash, self, changes: changes)
        case nil: nil
        }
    }
}
