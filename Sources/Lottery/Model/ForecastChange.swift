/// Why the planned draw's forecast is not that of the last period: a sum that closes, on the scale of log(1 + tickets).
///
/// One model forecasts both, so that nothing here is the doing of a new one. The circumstances move first, at the last
/// period's jackpot; then the jackpot moves, so that its part is the step along the sales curve of the planned draw.
public struct ForecastChange: Hashable, Sendable, Codable {
    /// The last period.
    public var since: SalesPeriod
    /// log(1 + tickets) that the model forecasts for it, with what had been published before it.
    public var before: Double
    /// Tickets that it sold; nil where sales are missing.
    public var sold: Double?
    /// What came of the new jackpot alone.
    public var jackpot: Double
    /// What came of the circumstances, the largest move first; groups that did not move are left out.
    public var circumstances: [ForecastSum.Term]

    /// Describes a move.
    public init(
        since: SalesPeriod,
        before: Double,
        sold: Double?,
        jackpot: Double,
        circumstances: [ForecastSum.Term]
    ) {
        self.since = since
        self.before = before
        self.sold = sold
        self.jackpot = jackpot
        self.circumstances = circumstances
    }

    /// The whole move.
    public var total: Double { circumstances.reduce(jackpot) { $0 + $1.amount } }

    /// All parts, that of the jackpot included, the largest move first.
    public var parts: [ForecastSum.Term] {
        ([ForecastSum.Term(group: .jackpot, amount: jackpot)] + circumstances)
            .filter { $0.amount != 0 }
            .sorted { (abs($1.amount), $0.group.rawValue) < (abs($0.amount), $1.group.rawValue) }
    }
}
