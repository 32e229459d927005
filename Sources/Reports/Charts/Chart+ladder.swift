import Charts
import Lottery

extension Chart {
    /// Expected net revenue against the jackpot over the whole ladder, with what breaks a rule and the choices of
    /// others.
    static func ladder(_ recommendation: Recommendation) -> Chart {
        let rungs = recommendation.rungs
        let jackpots = jackpotAxis(recommendation)
        let revenue = AmountAxis(
            "Expected net revenue",
            recommendation.currency.code,
            covering: rungs.map(\.expectedNetRevenue.units)
        )
        let expected = rungs.map { Mark.Point(jackpots($0.jackpot), revenue($0.expectedNetRevenue)) }
        return Chart(
            title: "Expected net revenue against the jackpot",
            summary: "\(recommendation.outlook.expectedNetRevenue.grouped) \(recommendation.currency) at the jackpot "
                + "of \(recommendation.jackpot.grouped).",
            horizontal: jackpots.axis,
            vertical: revenue.axis,
            layers: broken(rungs, jackpots) + [Layer(.line(expected), .main, name: "expected")]
                + choices(recommendation, jackpots)
        )
    }

    /// What one draw may bring against the jackpot: rarely a win costs much.
    static func risk(_ recommendation: Recommendation) -> Chart {
        let rungs = recommendation.rungs
        let jackpots = jackpotAxis(recommendation)
        let revenue = AmountAxis(
            "Net revenue of one draw",
            recommendation.currency.code,
            covering: rungs.flatMap { [$0.netRevenueLow.units, $0.netRevenueHigh.units] }
        )
        let cases = rungs.map { rung in
            Mark.Interval(jackpots(rung.jackpot), revenue(rung.netRevenueLow), revenue(rung.netRevenueHigh))
        }
        let expected = rungs.map { Mark.Point(jackpots($0.jackpot), revenue($0.expectedNetRevenue)) }
        let outlook = recommendation.outlook
        return Chart(
            title: "What one draw may bring",
            summary: "Between \(outlook.netRevenueLow.grouped) and \(outlook.netRevenueHigh.grouped) "
                + "\(recommendation.currency) in 9 of 10 cases.",
            horizontal: jackpots.axis,
            vertical: revenue.axis,
            layers: broken(rungs, jackpots) + [
                Layer(.band(cases), .main, name: "9 of 10 cases"), Layer(.line(expected), .main, name: "expected"),
            ] + choices(recommendation, jackpots)
        )
    }

    private static func jackpotAxis(_ recommendation: Recommendation) -> AmountAxis {
        AmountAxis(
            "Jackpot",
            recommendation.currency.code,
            covering: recommendation.rungs.map(\.jackpot.units),
            parts: 8
        )
    }

    /// The answer beside the last jackpot and the notebook's choice, where they are others.
    private static func choices(_ recommendation: Recommendation, _ axis: AmountAxis) -> [Layer] {
        let answer = recommendation.jackpot
        let others = [
            (recommendation.lastJackpot, Tone.other, "last"), (recommendation.notebookJackpot, .limit, "notebook"),
        ]
        let layers = others.compactMap { amount, tone, name in
            amount.flatMap { $0 == answer ? nil : Layer(.across(axis($0), label: "\(name) \($0.grouped)"), tone) }
        }
        return layers + [Layer(.across(axis(answer), label: "to announce \(answer.grouped)"), .answer)]
    }

    /// The stretches of the ladder that break a rule, half a step beyond their ends.
    private static func broken(_ rungs: [RungCertificate], _ axis: AmountAxis) -> [Layer] {
        let half = rungs.count > 1 ? (axis(rungs[1].jackpot) - axis(rungs[0].jackpot)) / 2 : 0
        let stretches = rungs.indices.split { rungs[$0].isFeasible }
        return stretches.enumerated().compactMap { number, stretch in
            guard let first = stretch.first, let last = stretch.last else { return nil }
            let range = axis(rungs[first].jackpot) - half...axis(rungs[last].jackpot) + half
            return Layer(.stretch(range), .limit, name: number == 0 ? "breaks a rule" : nil)
        }
    }
}
