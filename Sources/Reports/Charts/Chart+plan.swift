import Charts
import Lottery

extension Chart {
    /// The jackpots of the coming draws.
    static func plan(_ plan: RecommendedPlan, _ currency: Currency) -> Chart {
        let steps = plan.steps.enumerated().map { (place: Double($0.offset), step: $0.element) }
        let jackpots = AmountAxis(
            "Jackpot",
            currency.description,
            covering: plan.steps.flatMap { [$0.low.units, $0.high.units] }
        )
        return Chart(
            title: "The planned jackpots",
            summary: "From \(plan.steps.first?.median.grouped ?? "") in the coming draw to a median of "
                + "\(plan.steps.last?.median.grouped ?? "") in the last.",
            horizontal: Axis(
                title: "Draw",
                domain: 0...Double(max(1, plan.steps.count - 1)),
                ticks: steps.map { Axis.Tick($0.place, "\($0.step.period)") }
            ),
            vertical: jackpots.axis,
            layers: [
                Layer(
                    .band(steps.map { .init($0.place, jackpots($0.step.low), jackpots($0.step.high)) }),
                    .main,
                    name: "8 of 10 cases"
                ),
                Layer(.line(steps.map { .init($0.place, jackpots($0.step.median)) }), .main, name: "median"),
                Layer(
                    .dots(steps.prefix(1).map { .init($0.place, jackpots($0.step.median)) }),
                    .answer,
                    name: "to announce"
                ),
            ]
        )
    }
}
