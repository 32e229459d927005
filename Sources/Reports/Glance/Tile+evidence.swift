import Lottery

extension Glance.Tile {
    /// The gate's verdict, the model that decided, and how old its data are.
    static func evidence(_ facts: RunFacts, _ recommendation: Recommendation) -> Glance.Tile {
        Glance.Tile(
            title: "Model and data",
            value: facts.evaluation.map { "gate \($0.verdict.isPassed ? "passed" : "refused")" } ?? "no gate",
            notes: ["Decided by \(recommendation.model)."] + [accuracy(facts), freshness(facts)].compactMap(\.self)
        )
    }

    private static func accuracy(_ facts: RunFacts) -> String? {
        guard let evaluation = facts.evaluation else { return nil }
        return "Forecasts of the new model miss sales by \(percent(evaluation.challenger.wape)) on average."
    }

    private static func freshness(_ facts: RunFacts) -> String? {
        guard let last = facts.validation?.lastPeriod else { return nil }
        let days = facts.run.draw.daysSinceEpoch - last.lastDay.daysSinceEpoch
        let age = days == 1 ? "1 day" : "\(days) days"
        return "Sales up to \(last.phrase), which ended \(age) before the draw."
    }
}

extension SalesPeriod {
    /// Its last day: the Sunday of a week, the day of a draw.
    fileprivate var lastDay: CalendarDay {
        switch self {
        case .week(let week): week.monday.advanced(by: 6)
        case .draw(let day): day
        }
    }
}
