/// Where everything of a chart lies on paper of some width.
struct ChartLayout {
    let width: Double
    let height: Double
    let legend: Legend
    let horizontal: Scale
    let vertical: Scale
    /// Labels of the vertical lines, in rows above the space of the marks.
    let rules: LabelRows
    /// The ticks of the horizontal axis that have room, with their labels.
    let columns: [(tick: Axis.Tick, label: LabelRows.Placed)]
    /// The ticks of the vertical axis that have room.
    let rows: [Axis.Tick]
    /// Where the legend begins.
    let legendTop: Double

    /// The space of the marks.
    var top: Double { vertical.end }
    var bottom: Double { vertical.start }
    var left: Double { horizontal.start }
    var right: Double { horizontal.end }

    private static let gap = 8.0
    private static let rightMargin = 14.0

    init(_ chart: Chart, width: Double) {
        let legend = Legend(chart.layers, paper: width)
        let labels = chart.vertical.ticks.map { TextWidth.of($0.label) }.max() ?? 0
        let horizontal = Scale(
            chart.horizontal.domain,
            from: min(labels, width * 0.45) + Self.gap,
            to: width - Self.rightMargin
        )
        let rules = LabelRows(
            chart.layers.compactMap { layer in
                guard case .across(let value, let label) = layer.mark else { return nil }
                return (label, horizontal.place(of: value))
            },
            paper: width
        )
        let legendTop = TextWidth.line + Self.gap
        let top = legendTop + TextWidth.line * Double(legend.rows + rules.count) + Self.gap
        let bottom = top + min(320, 110 + width * 0.25)
        let vertical = Scale(chart.vertical.domain, from: bottom, to: top)
        self.width = width
        self.legend = legend
        self.horizontal = horizontal
        self.vertical = vertical
        self.rules = rules
        self.legendTop = legendTop
        columns = Self.columns(chart.horizontal.ticks, horizontal, paper: width)
        rows = Self.rows(chart.vertical.ticks, vertical)
        height = bottom + 2 * TextWidth.line + 2 * Self.gap
    }

    /// Every second, third, … tick, as many as fit in one row.
    private static func columns(
        _ ticks: [Axis.Tick],
        _ scale: Scale,
        paper width: Double
    ) -> [(tick: Axis.Tick, label: LabelRows.Placed)] {
        for step in 1...max(1, ticks.count) {
            let kept = stride(from: 0, to: ticks.count, by: step).map { ticks[$0] }
            let labels = LabelRows(kept.map { ($0.label, scale.place(of: $0.value)) }, paper: width)
            if labels.isSingle { return Array(zip(kept, labels.labels)).map { (tick: $0, label: $1) } }
        }
        return []
    }

    /// The same for rows of text one above the other.
    private static func rows(_ ticks: [Axis.Tick], _ scale: Scale) -> [Axis.Tick] {
        for step in 1...max(1, ticks.count) {
            let kept = stride(from: 0, to: ticks.count, by: step).map { ticks[$0] }
            let places = kept.map { scale.place(of: $0.value) }
            if zip(places, places.dropFirst()).allSatisfy({ $0 - $1 >= TextWidth.line || $1 - $0 >= TextWidth.line }) {
                return kept
            }
        }
        return []
    }
}
