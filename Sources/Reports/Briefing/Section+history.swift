import Charts
import Lottery

extension Briefing.Section {
    /// What sold lately, and what the coming draw is forecast to sell; nil before data were checked.
    static func history(_ facts: RunFacts) -> Briefing.Section? {
        guard let chart = Chart.history(facts.history, facts.forecast) else { return nil }
        return Briefing.Section(
            title: "Sales and forecast",
            figures: [.init(charts: [chart], numbers: .history(facts.history, facts.forecast))]
        )
    }

    /// The payout ratio of the last year; nil where whoever decided did not look back.
    static func ratio(_ recommendation: Recommendation) -> Briefing.Section? {
        guard let chart = Chart.ratio(recommendation) else { return nil }
        return Briefing.Section(
            title: "Payout ratio",
            figures: [.init(charts: [chart], numbers: .ratio(recommendation))]
        )
    }
}
