import Charts
import Lottery

extension Chart {
    /// The payout ratio after each of the last draws, and with the coming one, between its bounds; nil where whoever
    /// decided did not look back.
    static func ratio(_ recommendation: Recommendation) -> Chart? {
        guard let past = recommendation.pastRatios, past.count > 1 else { return nil }
        let outlook = recommendation.outlook
        let bounds = recommendation.ratioBounds.map { [$0.minimum, $0.maximum] } ?? []
        // Room for the labels of the bounds above their lines.
        let values = past.map(\.ratio) + [outlook.payoutRatio] + bounds.flatMap { [$0 - 0.02, $0 + 0.02] }
        let line = past.enumerated().map { Mark.Point(Double($0.offset), 100 * $0.element.ratio) }
        let coming = Mark.Point(Double(past.count), 100 * outlook.payoutRatio)
        return Chart(
            title: "Payout ratio",
            summary: "After the last \(past.count) draws, and with the coming one \(percent(outlook.payoutRatio)).",
            horizontal: Axis(
                title: "Window that ends with",
                domain: 0...Double(past.count + 1),
                ticks: past.enumerated().map { Axis.Tick(Double($0.offset), "\($0.element.period)") }
            ),
            vertical: Axis(title: "Prizes over sales, %", covering: values.map { 100 * $0 }) {
                AmountUnit.label($0, digits: $1)
            },
            layers: lines(recommendation.ratioBounds) + [
                Layer(.line(line), .main, name: "past draws"),
                Layer(.dots([coming]), .answer, name: "with the coming draw"),
            ]
        )
    }

    private static func lines(_ bounds: RatioBounds?) -> [Layer] {
        guard let bounds else { return [] }
        return [
            Layer(.along(100 * bounds.minimum, label: "at least \(percent(bounds.minimum))"), .limit),
            Layer(.along(100 * bounds.maximum, label: "at most \(percent(bounds.maximum))"), .limit),
        ]
    }
}
