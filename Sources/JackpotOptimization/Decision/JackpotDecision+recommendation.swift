public import Lottery

extension JackpotDecision {
    /// The decision as it is written down and sent: amounts rounded to a hundredth, cash nowhere.
    ///
    /// - Parameters:
    ///   - country: the country.
    ///   - draw: the day of the draw.
    ///   - currency: the currency of all amounts.
    ///   - model: the model in force, such as `atlantis 3`.
    /// - Returns: the content of `recommendation.json`.
    /// - Throws: `InvalidValue` for amounts beyond what `Money` holds.
    public func recommendation(
        country: CountryName,
        draw: CalendarDay,
        currency: Currency,
        model: String
    ) throws(InvalidValue) -> Recommendation {
        Recommendation(
            country: country,
            draw: draw,
            currency: currency,
            status: status,
            explanation: explanation(in: currency),
            jackpot: choice.jackpot,
            lastJackpot: problem.lastDraw?.jackpot,
            outlook: try RungCertificate(choice),
            gainOverLast: try gain(),
            binding: try writtenBinding(),
            notebookJackpot: notebook.jackpot,
            isRatioProvisional: problem.trailing.isProvisional,
            ratioBasis: ratioBasis,
            ratioBounds: problem.constraints.payoutRatio.map {
                RatioBounds(minimum: $0.minimum.fraction, maximum: $0.maximum.fraction)
            },
            rungs: try certificates(),
            model: model
        )
    }

    private func gain() throws(InvalidValue) -> Money? {
        guard let gainOverLast else { return nil }
        return try Money(units: gainOverLast)
    }

    private func writtenBinding() throws(InvalidValue) -> [BindingConstraint] {
        var written: [BindingConstraint] = []
        for rule in binding {
            let price = try Money(units: rule.shadowPrice)
            written.append(BindingConstraint(constraint: rule.constraint, shadowPrice: price))
        }
        return written
    }

    private func certificates() throws(InvalidValue) -> [RungCertificate] {
        var certificates: [RungCertificate] = []
        for rung in rungs { certificates.append(try RungCertificate(rung)) }
        return certificates
    }

    private var ratioBasis: String {
        switch problem.constraints.payoutRatio?.mode {
        case .ifWon: problem.trailing.basis + " (the upper bound holds even if the jackpot is won)"
        case .expected, nil: problem.trailing.basis
        }
    }
}
