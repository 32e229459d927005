/// What leaves the sales before the operator keeps anything, prizes aside.
public struct Deductions: Hashable, Sendable, Codable {
    /// Good causes, share of sales.
    public var charity: Share
    /// Retailers and platforms, share of sales.
    public var commission: Share
    /// Gaming duty, share of sales.
    public var duty: Share
    /// Cost of each ticket sold.
    public var costPerTicket: Money
    /// Cost of each draw.
    public var fixedCost: Money

    /// What either cost may be, currency units.
    public static let costLimits = Limits.atLeast(0)

    /// Describes the deductions of one draw.
    public init(
        charity: Share = .none,
        commission: Share = .none,
        duty: Share = .none,
        costPerTicket: Money = .zero,
        fixedCost: Money = .zero
    ) {
        self.charity = charity
        self.commission = commission
        self.duty = duty
        self.costPerTicket = costPerTicket
        self.fixedCost = fixedCost
    }

    /// All shares of sales together; may exceed 1 where the game loses money.
    public var shareOfSales: Double { charity.fraction + commission.fraction + duty.fraction }
}
