public import Lottery

/// Several countries whose jackpots are paid from one cash pool in one week.
public struct PortfolioProblem: Sendable {
    /// A country and the jackpots it may announce.
    public struct Country: Sendable {
        /// Its name.
        public let name: CountryName
        /// The jackpots that keep every rule but that of cash, smallest first.
        public let options: [PoolOption]

        /// - Throws: `InvalidValue` without any option.
        public init(name: CountryName, options: [PoolOption]) throws(InvalidValue) {
            guard !options.isEmpty else {
                throw InvalidValue("no jackpot for \(name) to choose from", allowed: "at least one per country")
            }
            self.name = name
            self.options = options
        }

        /// What a country's own decision leaves to choose: the rungs that keep every rule but that of cash, which the
        /// pool answers for; where there is none, its answer alone.
        ///
        /// - Throws: `InvalidValue` for amounts beyond what `Money` holds.
        public init(name: CountryName, decision: JackpotDecision) throws(InvalidValue) {
            let kept = decision.rungs.filter { $0.isFeasible(without: .cash) }
            var options: [PoolOption] = []
            for rung in kept.isEmpty ? [decision.choice] : kept {
                options.append(try PoolOption(rung, economics: decision.problem.economics))
            }
            try self.init(name: name, options: options)
        }
    }

    /// The countries.
    public let countries: [Country]
    /// The rule of the pool: safety net and allowed chance of ending below it.
    public let rule: CashRule
    /// Cash in the pool before the draws.
    let cash: Secret<Money>

    /// - Throws: `InvalidValue` without a country, or with one twice.
    public init(countries: [Country], rule: CashRule, cash: Secret<Money>) throws(InvalidValue) {
        guard !countries.isEmpty, Set(countries.map(\.name)).count == countries.count else {
            throw InvalidValue("a pool of \(countries.count) countries", allowed: "at least one, each once")
        }
        self.countries = countries
        self.rule = rule
        self.cash = cash
    }

    /// Cash above the safety net, hundredths.
    var headroom: Int64 { cash.use { $0.hundredths } - rule.safetyNet.hundredths }

    /// What the jackpots of a choice may cost together without a breach, hundredths.
    func room(_ choice: [Int]) -> Int64 {
        zip(countries, choice).reduce(headroom) { $0 + $1.0.options[$1.1].keep.hundredths }
    }

    /// Expected net revenue of a choice, currency units.
    func value(_ choice: [Int]) -> Double {
        zip(countries, choice).reduce(0) { $0 + $1.0.options[$1.1].value }
    }

    /// Probability that the pool ends below its safety net.
    ///
    /// - Parameter choice: index of an option for each country.
    /// - Returns: 0 to 1; exact for the options' costs, never too low where sums had to be rounded to a grid.
    public func breachProbability(of choice: [Int]) -> Double {
        let costs = zip(countries, choice).map { $0.options[$1].costs }
        return LossDistribution(costs).probability(above: room(choice))
    }
}
