/// A forecast as a sum: a base, and what each group of circumstances adds to it.
///
/// All numbers are on the scale of log(1 + tickets), where effects add up: an amount a multiplies sales by exp(a).
public struct ForecastSum: Hashable, Sendable, Codable {
    /// What one group adds.
    public struct Term: Hashable, Sendable, Codable {
        /// The group.
        public var group: ForecastGroup
        /// What it adds, log scale; negative where it takes away.
        public var amount: Double

        /// What one group adds.
        public init(group: ForecastGroup, amount: Double) {
            self.group = group
            self.amount = amount
        }
    }

    /// The announced jackpot; nil for a game without one.
    public var jackpot: Money?
    /// log(1 + tickets) forecast, median.
    public var logTickets: Double
    /// What the terms are measured from: about the forecast of an average draw.
    public var base: Double
    /// One per group that the model knows, each group once.
    public var terms: [Term]

    /// Puts a forecast and its parts side by side.
    public init(jackpot: Money?, logTickets: Double, base: Double, terms: [Term]) {
        self.jackpot = jackpot
        self.logTickets = logTickets
        self.base = base
        self.terms = terms
    }

    /// The sum of base and terms: the forecast, to within the precision of the model.
    public var total: Double { terms.reduce(base) { $0 + $1.amount } }

    /// What a group adds; 0 where it has no term.
    public func amount(of group: ForecastGroup) -> Double {
        terms.first { $0.group == group }?.amount ?? 0
    }
}
