public import Lottery
internal import RealModule

/// One simulated country, played week by week.
public struct SimulatedMarket: Sendable {
    /// What happened in one week; amounts in currency units.
    public struct Draw: Hashable, Sendable {
        /// Weeks since the start.
        public var week: Int
        /// Announced jackpot.
        public var jackpot: Double
        /// Tickets sold, a whole number.
        public var tickets: Double
        /// Whether the source lacks the tickets.
        public var isMissing: Bool
        /// Sales.
        public var sales: Double
        /// Draws without a winner before this one.
        public var rollovers: Int
        /// Whether a promotion ran.
        public var promotion: Bool
        /// Holiday code, 0 for none.
        public var holiday: Int
        /// Whether the jackpot was won.
        public var won: Bool
        /// Probability of a winner, given the tickets sold.
        public var winProbability: Double
        /// Lower prizes paid.
        public var secondaryPaid: Double
        /// Jackpots paid.
        public var jackpotPaid: Double
        /// What the jackpot was expected to cost, given the tickets sold.
        public var expectedJackpotCost: Double
        /// Net revenue.
        public var netRevenue: Double
        /// Departure of marketing spend from its plan, -1 to 1.
        var marketingDeviation: Double

        /// Net revenue with the jackpot at its expected cost: what a decision is judged by.
        public var luckAdjustedNetRevenue: Double { netRevenue + jackpotPaid - expectedJackpotCost }
    }

    /// Its true laws.
    public let country: SimulatedCountry
    /// What players remember before the coming draw.
    public private(set) var memory: PlayerMemory
    /// Cash before the coming draw, currency units.
    public var cash: Double
    /// Past draws, oldest first.
    public private(set) var draws: [Draw] = []
    private var chance: SimulatedChance
    private let liability: JackpotLiability

    /// A country before its first draw.
    ///
    /// - Parameters:
    ///   - country: its laws.
    ///   - seed: seed of all its luck.
    ///   - weeks: the largest number of draws that will be played, planned ones included.
    /// - Throws: `InvalidValue` when the laws hold an impossible chance, clustering or share.
    public init(_ country: SimulatedCountry, seed: UInt64, weeks: Int) throws(InvalidValue) {
        self.country = country
        memory = PlayerMemory(logReference: Double.log(country.referenceJackpot), rollovers: 0)
        cash = country.cash
        chance = SimulatedChance(country, seed: seed, weeks: weeks)
        liability = JackpotLiability(
            try PrizeScheme(
                chance: try Chance(country.chance),
                mode: country.mode,
                clustering: country.clustering,
                secondaryShare: try Share(country.secondaryShare)
            )
        )
    }

    /// Weeks since the start: the number of draws played.
    public var week: Int { draws.count }

    /// Whether a promotion runs in a week; known in advance.
    public func hasPromotion(week: Int) -> Bool { chance.weeks[week].promotion }

    /// The noise of the last draw that partly lasts, log tickets; 0 before the first.
    var lastingNoise: Double { week > 0 ? chance.weeks[week - 1].lasting : 0 }

    /// Announces a jackpot, sells tickets and draws.
    @discardableResult
    public mutating func play(jackpot: Double) -> Draw {
        let luck = chance.weeks[week]
        let mean = country.meanLogTickets(week: week, jackpot: jackpot, memory: memory, promotion: luck.promotion)
        let tickets = Double.exp(mean + luck.noise).rounded(.toNearestOrEven)
        let draw = draw(jackpot: jackpot, tickets: tickets, luck: luck)
        draws.append(draw)
        cash += draw.netRevenue
        memory = country.memory(after: memory, jackpot: jackpot, won: draw.won)
        return draw
    }

    private mutating func draw(jackpot: Double, tickets: Double, luck: SimulatedChance.Week) -> Draw {
        let sales = country.price * tickets
        let winProbability = liability.winProbability(tickets: tickets)
        let isWon = luck.win < winProbability
        let paid = jackpot * Double(isWon ? winners(tickets: tickets) : 0)
        let secondary = inHundredths(country.secondaryShare * sales * luck.secondary)
        return Draw(
            week: week,
            jackpot: jackpot,
            tickets: tickets,
            isMissing: luck.isMissing,
            sales: sales,
            rollovers: memory.rollovers,
            promotion: luck.promotion,
            holiday: country.holidayCode(week: week),
            won: isWon,
            winProbability: winProbability,
            secondaryPaid: secondary,
            jackpotPaid: paid,
            expectedJackpotCost: liability.expectedCost(jackpot: jackpot, tickets: tickets, sales: sales),
            netRevenue: inHundredths(kept(sales: sales, tickets: tickets) - secondary - paid),
            marketingDeviation: luck.marketing
        )
    }

    /// What sales leave before prizes.
    private func kept(sales: Double, tickets: Double) -> Double {
        (1 - country.charity - country.commission - country.duty) * sales - country.costPerTicket * tickets
            - country.fixedCost
    }

    private mutating func winners(tickets: Double) -> Int {
        guard country.mode == .perWinner else { return 1 }
        return max(1, chance.winners.poisson(mean: tickets * country.chance))
    }

    /// Books are kept to a hundredth of the unit.
    private func inHundredths(_ amount: Double) -> Double { (amount * 100).rounded() / 100 }
}
