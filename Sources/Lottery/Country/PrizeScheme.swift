/// What a draw promises its players.
public struct PrizeScheme: Hashable, Sendable, Codable {
    /// Who is paid the jackpot, and by whom.
    public enum Mode: String, CaseIterable, Codable, Sendable {
        /// Paid once if at least one ticket wins; several winners share it.
        case shared
        /// Paid in full to each winning ticket.
        case perWinner = "per-winner"
        /// Paid at every draw: only tickets that were sold take part.
        case certain
        /// A pool fed from sales belongs to the players; the operator tops it up to the announced jackpot.
        case parimutuel
    }

    /// Chance that one ticket wins the jackpot.
    public var chance: Chance
    /// Who is paid, and by whom.
    public var mode: Mode
    /// Shape of the clustering of tickets on combinations, above 0; nil means that tickets are independent.
    public var clustering: Double?
    /// Lower prizes as a share of sales.
    public var secondaryShare: Share
    /// Standard deviation of the lower prizes over their mean; 0 where they are pari-mutuel.
    public var secondaryVariation: Double
    /// Share of sales that feeds the players' pool; `parimutuel` only.
    public var contribution: Share
    /// The players' pool before the draw; `parimutuel` only.
    public var reserve: Money

    /// What `clustering` may be.
    public static let clusteringLimits = Limits.above(0)
    /// What `secondaryVariation` may be.
    public static let variationLimits = Limits.from(0, to: 10)
    /// What `reserve` may be, currency units.
    public static let reserveLimits = Limits.atLeast(0)

    /// Describes the prizes of a draw.
    ///
    /// - Throws: `InvalidValue` for a clustering that is not above 0, a variation outside 0 to 10 or a reserve below 0.
    public init(
        chance: Chance,
        mode: Mode = .shared,
        clustering: Double? = nil,
        secondaryShare: Share = .none,
        secondaryVariation: Double = 0,
        contribution: Share = .none,
        reserve: Money = .zero
    ) throws(InvalidValue) {
        if let clustering, !Self.clusteringLimits.admit(clustering) {
            throw InvalidValue(
                "a clustering of \(clustering)",
                allowed: "above 0; leave it out for independent tickets"
            )
        }
        try Self.variationLimits.check(secondaryVariation, "a variation")
        try Self.reserveLimits.check(reserve.units, "a reserve")
        self.chance = chance
        self.mode = mode
        self.clustering = clustering
        self.secondaryShare = secondaryShare
        self.secondaryVariation = secondaryVariation
        self.contribution = contribution
        self.reserve = reserve
    }
}
