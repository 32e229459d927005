extension Recommendation {
    /// The recommendation as it is announced: with the jackpot that the country's cash pool leaves it.
    ///
    /// The pool's rule takes the place of the country's own rule on cash, whose slacks are left out. A plan that starts
    /// with another jackpot, the range of its gain, and what a threshold on changes said, are left out with it.
    ///
    /// - Throws: `InvalidValue` where the pool decided for other countries or other jackpots.
    public func announced(by pool: PoolDecision) throws(InvalidValue) -> Recommendation {
        guard let member = pool.member(country), let rung = certificate(of: member.jackpot) else {
            throw InvalidValue(
                "the pool '\(pool.pool)' has no jackpot for \(country)",
                allowed: "a decision of this recommendation's rungs"
            )
        }
        let isChanged = member.jackpot != jackpot
        var announced = self
        announced.rungs = rungs.map(\.withoutCash)
        announced.outlook = rung.withoutCash
        announced.jackpot = member.jackpot
        announced.status = status(in: pool, outlook: announced.outlook)
        announced.gainOverLast = gainOverLast.map { $0 - member.cost }
        announced.gainRange = isChanged ? nil : gainRange
        announced.hysteresis = isChanged ? nil : hysteresis
        announced.plan = isChanged ? nil : plan
        announced.binding = binding(announced)
        announced.explanation = explanation(member, pool)
        return announced
    }

    /// The certificate of a jackpot; the answer's own where it is asked for that.
    public func certificate(of jackpot: Money) -> RungCertificate? {
        jackpot == self.jackpot ? outlook : rungs.first { $0.jackpot == jackpot }
    }

    private func status(in pool: PoolDecision, outlook: RungCertificate) -> Status {
        if pool.proof == .infeasible || !outlook.isFeasible { return .infeasible }
        return status == .infeasible ? .feasible : status
    }

    /// The pool's cash in the place of the country's own.
    private func binding(_ announced: Recommendation) -> [BindingConstraint] {
        guard announced.jackpot != jackpot else { return binding.filter { $0.constraint != .cash } }
        let price = outlook.value - announced.outlook.value
        return price > .zero ? [BindingConstraint(constraint: .cash, shadowPrice: price)] : []
    }

    private func explanation(_ member: PoolDecision.Member, _ pool: PoolDecision) -> String {
        if pool.proof == .infeasible { return pool.explanation }
        guard member.jackpot != jackpot else {
            return explanation + " The cash pool '\(pool.pool)' leaves it as it is."
        }
        let change = member.jackpot < jackpot ? "lowers" : "raises"
        return "The cash pool '\(pool.pool)' \(change) the jackpot from \(jackpot.grouped) to "
            + "\(member.jackpot.grouped) \(currency). " + pool.explanation
    }
}

extension RungCertificate {
    /// What is maximised: expected net revenue of the plan, or of the coming draw without one.
    public var value: Money { planValue ?? expectedNetRevenue }

    /// The same without the country's own rule on cash.
    fileprivate var withoutCash: RungCertificate {
        var certificate = self
        certificate.breachProbability = nil
        certificate.slacks.removeAll { $0.constraint == .cash }
        return certificate
    }
}
