import Charts
import Foundation
import Lottery

extension Chart {
    /// What each group of circumstances makes of the forecast of an average draw; nil where nothing moves it.
    static func contributions(_ explanation: ForecastExplanation) -> Chart? {
        let terms = explanation.forecast.movingTerms
        guard let largest = terms.first else { return nil }
        let bars = terms.reversed().enumerated().map { (place: Double($0.offset), term: $0.element) }
        return Chart(
            title: "What makes the forecast",
            summary: "Largest: \(largest.group.rawValue), \(signedPercent(largest.amount)) of an average draw's sales.",
            horizontal: Axis(title: "Change of sales, %", covering: terms.map { 100 * expm1($0.amount) } + [0]) {
                AmountUnit.label($0, digits: $1)
            },
            vertical: Axis(
                title: "Circumstances",
                domain: -0.5...Double(bars.count) - 0.5,
                ticks: bars.map { Axis.Tick($0.place, $0.term.group.rawValue) }
            ),
            layers: [
                Layer(.sideways(bars.filter { $0.term.amount > 0 }.map(bar)), .main, name: "raises sales"),
                Layer(.sideways(bars.filter { $0.term.amount < 0 }.map(bar)), .other, name: "lowers sales"),
                Layer(.across(0, label: "average draw"), .past),
            ]
        )
    }

    private static func bar(_ bar: (place: Double, term: ForecastSum.Term)) -> Mark.Interval {
        let change = 100 * expm1(bar.term.amount)
        return Mark.Interval(bar.place, min(0, change), max(0, change))
    }
}

extension ForecastSum {
    /// The terms that move the forecast by half of one tenth of a percent or more, the largest first.
    var movingTerms: [Term] {
        terms.filter { abs($0.amount) >= 0.0005 }
            .sorted { (abs($1.amount), $0.group.rawValue) < (abs($0.amount), $1.group.rawValue) }
    }
}

/// A move on the log scale as percent with its sign.
func signedPercent(_ amount: Double) -> String { (amount < 0 ? "-" : "+") + percent(abs(expm1(amount))) }
