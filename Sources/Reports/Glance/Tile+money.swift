import Lottery

extension Glance.Tile {
    /// What the answer brings beyond the last jackpot.
    static func gain(_ recommendation: Recommendation) -> Glance.Tile {
        let title = "Gain against the last jackpot"
        let currency = recommendation.currency
        guard let gain = recommendation.gainOverLast, let last = recommendation.lastJackpot else {
            return Glance.Tile(title: title, value: "none", notes: ["There is no last jackpot to compare with."])
        }
        guard last != recommendation.jackpot else {
            let notes = ["The jackpot stays."] + kept(recommendation)
            return Glance.Tile(title: title, value: "0 \(currency)", notes: notes)
        }
        let range = recommendation.gainRange.map {
            "In 9 of 10 cases between \($0.lower.signed) and \($0.upper.signed), at equal sales level and luck."
        }
        let plan = recommendation.plan.flatMap { plan in
            plan.gainOverLast.map { "Over the coming \(plan.steps.count) draws: \($0.signed) \(currency)." }
        }
        return Glance.Tile(
            title: title,
            value: "\(gain.signed) \(currency)",
            notes: ["Expected in the coming draw."] + [range, plan].compactMap(\.self)
        )
    }

    private static func kept(_ recommendation: Recommendation) -> [String] {
        guard let finding = recommendation.hysteresis, finding.keepsLast else { return [] }
        return [
            "\(finding.best.grouped) would bring \(finding.gain.grouped) \(recommendation.currency) more, less than the "
                + "\(finding.threshold.grouped) that a change must bring."
        ]
    }

    /// What the draw brings, and what it may.
    static func revenue(_ recommendation: Recommendation) -> Glance.Tile {
        let outlook = recommendation.outlook
        return Glance.Tile(
            title: "Expected net revenue",
            value: "\(outlook.expectedNetRevenue.grouped) \(recommendation.currency)",
            notes: [
                "5th percentile: \(outlook.netRevenueLow.grouped).",
                "95th percentile: \(outlook.netRevenueHigh.grouped).",
                "Chance that the jackpot is won: \(percent(outlook.winProbability)).",
            ]
        )
    }
}
