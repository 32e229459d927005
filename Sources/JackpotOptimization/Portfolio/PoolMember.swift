public import Lottery

/// A country of a cash pool with what its own run decided.
public struct PoolMember: Sendable {
    /// What it recommends for itself, with the certificate of every rung.
    public let recommendation: Recommendation
    /// What its draw promises its players.
    public let prizes: PrizeScheme
    /// The jackpot that has been announced for the draw and cannot be chosen any more; nil before.
    public let announced: Money?

    /// Describes a country.
    public init(recommendation: Recommendation, prizes: PrizeScheme, announced: Money?) {
        self.recommendation = recommendation
        self.prizes = prizes
        self.announced = announced
    }

    /// The country and the jackpots that the pool may choose for it.
    ///
    /// - Throws: `InvalidValue` for amounts beyond what `Money` holds, or an announced jackpot that is no rung.
    func country() throws(InvalidValue) -> PortfolioProblem.Country {
        try country(choices)
    }

    /// The country as it would be without the pool: what was announced, else its own answer.
    ///
    /// - Throws: as `country()`.
    func alone() throws(InvalidValue) -> PortfolioProblem.Country {
        try country([try announcedRung ?? recommendation.outlook])
    }

    private func country(_ rungs: [RungCertificate]) throws(InvalidValue) -> PortfolioProblem.Country {
        var options: [PoolOption] = []
        for rung in rungs { options.append(try PoolOption(rung, prizes: prizes)) }
        return try PortfolioProblem.Country(name: recommendation.country, options: options)
    }

    /// The jackpots that the pool may choose between.
    ///
    /// An announced jackpot is a fact. A country whose sales are not understood keeps its own answer. Otherwise it
    /// offers the rungs that keep every rule but that of cash, which the pool answers for.
    private var choices: [RungCertificate] {
        get throws(InvalidValue) {
            if let rung = try announcedRung { return [rung] }
            let isUnderstood = recommendation.status == .feasible || recommendation.status == .infeasible
            let kept = isUnderstood ? recommendation.rungs.filter(\.isFeasibleWithoutCash) : []
            return kept.isEmpty ? [recommendation.outlook] : kept.filter(isOffered)
        }
    }

    /// A rung that the country itself passed over though it brings more, for the sake of fewer changes, stays passed over.
    private func isOffered(_ rung: RungCertificate) -> Bool {
        let own = recommendation.outlook
        let isCutByCash = !own.isFeasible || recommendation.binding.contains { $0.constraint == .cash }
        return isCutByCash || rung.value <= own.value
    }

    private var announcedRung: RungCertificate? {
        get throws(InvalidValue) {
            guard let announced else { return nil }
            guard let rung = recommendation.certificate(of: announced) else {
                throw InvalidValue(
                    "\(recommendation.country) announced \(announced.grouped), which is none of its rungs",
                    allowed: "a jackpot of its recommendation"
                )
            }
            return rung
        }
    }
}

extension RungCertificate {
    /// Whether every rule but that of cash is kept.
    fileprivate var isFeasibleWithoutCash: Bool { slacks.allSatisfy { $0.constraint == .cash || $0.isKept } }
}
