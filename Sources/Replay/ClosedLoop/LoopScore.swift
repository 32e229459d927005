/// What a policy came to in one closed loop.
public struct LoopScore: Hashable, Sendable {
    /// Net revenue of the judged weeks with each jackpot at its expected cost, currency units.
    public private(set) var netRevenue = 0.0
    /// Sum of the judged weeks' jackpots, currency units.
    private var jackpots = 0.0
    /// Judged weeks.
    public private(set) var weeks = 0
    /// Weeks after which less cash was left than the safety net.
    public private(set) var cashBreaches = 0
    /// Weeks whose jackpot breaks a rule by the policy's own forecast although another one keeps all.
    public private(set) var avoidableViolations = 0
    /// Weeks in which no jackpot keeps all rules by the policy's own forecast.
    public private(set) var infeasibleWeeks = 0
    /// Weeks in which the cash rule changes the answer.
    public private(set) var cashCuts = 0

    /// Mean jackpot of the judged weeks, currency units; 0 without a week.
    public var meanJackpot: Double { weeks > 0 ? jackpots / Double(weeks) : 0 }

    /// Adds a week.
    mutating func add(_ choice: LoopChoice, netRevenue: Double, isBreach: Bool) {
        self.netRevenue += netRevenue
        jackpots += choice.jackpot
        weeks += 1
        cashBreaches += isBreach ? 1 : 0
        avoidableViolations += choice.isAvoidableViolation ? 1 : 0
        infeasibleWeeks += choice.isInfeasible ? 1 : 0
        cashCuts += choice.isCutByCash ? 1 : 0
    }
}
