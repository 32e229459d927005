import Lottery

extension Briefing.Section {
    /// The draws that a message shows; a longer plan stands whole in the recommendation.
    private static let shownDraws = 13

    /// What is planned for the coming draws; nil where the coming one was decided for itself.
    static func plan(_ recommendation: Recommendation) -> Briefing.Section? {
        guard let plan = recommendation.plan else { return nil }
        let rows = plan.steps.prefix(shownDraws).map { step in
            [
                "\(step.period)", step.median.grouped, "\(step.low.grouped) to \(step.high.grouped)",
                step.expectedNetRevenue.grouped, percent(step.winProbability),
            ]
        }
        let headings = ["Draw", "Median jackpot", "In 8 of 10 cases", "Expected net revenue", "Chance won"]
        let table = Briefing.Table(title: "The planned jackpots", headings: headings, rows: rows)
        return Briefing.Section(
            title: "Plan",
            sentences: [
                reason(plan, recommendation), revenue(of: plan, recommendation),
                "Only the first jackpot is decided; later ones answer to wins and to habits as they come.",
            ],
            table: table,
            figures: [.init(charts: [.plan(plan, recommendation.currency)], numbers: table)]
        )
    }

    private static func reason(_ plan: RecommendedPlan, _ recommendation: Recommendation) -> String {
        "\(plan.steps.count) draws are decided together: \(recommendation.lookAheadReason)."
    }

    private static func revenue(of plan: RecommendedPlan, _ recommendation: Recommendation) -> String {
        let amount = "\(plan.expectedNetRevenue.grouped) \(recommendation.currency)"
        guard let gain = plan.gainOverLast, recommendation.jackpot != recommendation.lastJackpot else {
            return "Together they are expected to bring \(amount)."
        }
        return "Together they are expected to bring \(amount), \(gain.signed) against starting with the last jackpot."
    }
}
