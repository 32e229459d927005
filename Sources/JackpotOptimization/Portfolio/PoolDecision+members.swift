public import Lottery
internal import RealModule

extension PoolDecision {
    /// Decides the jackpots of a pool's countries together.
    ///
    /// - Parameters:
    ///   - pool: the pool.
    ///   - members: its countries with their own decisions, in its order.
    ///   - cash: what it holds before the draws; nothing of the answer gives it away.
    /// - Throws: `InvalidValue` for no country, one twice, several currencies, or amounts beyond what `Money` holds.
    public init(_ pool: CashPool, members: [PoolMember], cash: Secret<Money>) throws(InvalidValue) {
        var countries: [PortfolioProblem.Country] = []
        var alone: [PortfolioProblem.Country] = []
        for member in members {
            countries.append(try member.country())
            alone.append(try member.alone())
        }
        let decision = PortfolioDecision(try PortfolioProblem(countries: countries, rule: pool.cash, cash: cash))
        let apart = try PortfolioProblem(countries: alone, rule: pool.cash, cash: cash)
        try self.init(pool, members, decision, ownBreach: apart.breachProbability(of: alone.map { _ in 0 }))
    }

    private init(
        _ pool: CashPool,
        _ members: [PoolMember],
        _ decision: PortfolioDecision,
        ownBreach: Double
    ) throws(InvalidValue) {
        let currencies = Set(members.map(\.recommendation.currency))
        guard currencies.count == 1, let currency = currencies.first else {
            throw InvalidValue("a pool of \(currencies.count) currencies", allowed: "one")
        }
        self.init(
            pool: pool.name,
            currency: currency,
            proof: decision.proof,
            explanation: "",
            members: try Self.parts(members, decision),
            value: try Money(units: decision.value),
            upperBound: try Money(units: decision.upperBound),
            breachProbability: decision.breachProbability,
            breachLimit: pool.cash.breachProbability.probability,
            ownBreachProbability: ownBreach,
            worstCase: try Self.worstCase(decision)
        )
        explanation = words
    }

    private static func parts(
        _ members: [PoolMember],
        _ decision: PortfolioDecision
    ) throws(InvalidValue) -> [Member] {
        let worst = decision.worstCase?.choice.indices
        var parts: [Member] = []
        for (index, member) in members.enumerated() {
            let own = member.recommendation
            let options = decision.problem.countries[index].options
            let jackpot = options[decision.choice[index]].jackpot
            parts.append(
                Member(
                    country: own.country,
                    draw: own.draw,
                    jackpot: jackpot,
                    ownJackpot: own.jackpot,
                    expectedNetRevenue: (own.certificate(of: jackpot) ?? own.outlook).expectedNetRevenue,
                    ownExpectedNetRevenue: own.outlook.expectedNetRevenue,
                    worstCaseJackpot: worst.map { options[$0[index]].jackpot },
                    isAnnounced: member.announced != nil
                )
            )
        }
        return parts
    }

    /// The gap in whole percents: with the exact one the bound could be worked out, and with the bound the cash.
    private static func worstCase(_ decision: PortfolioDecision) throws(InvalidValue) -> WorstCase? {
        guard let worst = decision.worstCase else { return nil }
        let percents = (worst.dualityGap * 100 - 1e-9).rounded(.up)
        return WorstCase(
            value: try Money(units: worst.choice.value),
            gapAtMost: min(1, Double.maximum(0, percents) / 100)
        )
    }
}

extension PoolDecision {
    /// The answer in sentences for a reader who knows the game and not the method.
    private var words: String {
        [answer, certainty, facts].compactMap(\.self).joined(separator: " ")
    }

    private var answer: String {
        let limit = chance(breachLimit)
        let breach = chance(breachProbability)
        if proof == .infeasible {
            return
                "No choice of jackpots keeps the rule of the cash pool '\(pool)': these end below its safety net with "
                + "the least probability that was found, \(breach) where \(limit) is allowed."
        }
        let loss = members.reduce(Money.zero) { $1.isAnnounced ? $0 : $0 + $1.cost }
        guard members.contains(where: { !$0.isAnnounced && $0.jackpot != $0.ownJackpot }) else {
            return "Together the countries' own jackpots end below the safety net of the cash pool '\(pool)' with "
                + "probability \(breach) where \(limit) is allowed."
        }
        let change = loss < .zero ? "more" : "less"
        let amount = Money(hundredths: abs(loss.hundredths)).words(in: currency)
        return "Together the countries' own jackpots would end below the safety net of the cash pool '\(pool)' with "
            + "probability \(chance(ownBreachProbability)) where \(limit) is allowed; these do with \(breach) and are "
            + "expected to bring \(amount) \(change) in these draws."
    }

    private var certainty: String? {
        proof == .heuristic
            ? "No exchange of one country's jackpot improves them; that they are best is not proven." : nil
    }

    private var facts: String? {
        let announced = members.filter(\.isAnnounced).map(\.country.text)
        guard !announced.isEmpty else { return nil }
        return "Announced before and no choice any more: \(announced.joined(separator: ", "))."
    }

    private func chance(_ probability: Double) -> String {
        probability > 0 && probability < 0.0001 ? "\(probability)" : percentage(probability)
    }
}
