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
    /// The ticks of the vertical axis that have room, with the lines of their labels.
    let rows: [(tick: Axis.Tick, lines: [String])]
    /// Where the legend begins.
    let legendTop: Double

    /// The space of the marks.
    var top: Double { vertical.end }
    var bottom: Double { vertical.start }
    var left: Double { horizontal.start }
    var right: Double { horizontal.end }

    private static let gap = 8.0
    /// Between the labels of the vertical lines and the topmost tick, whose label reaches above it.
    static let ruleGap = 14.0
    /// The most of the paper that labels on the left may take.
    private static let labelShare = 0.4
    private static let rightMargin = 14.0

    init(_ chart: Chart, width: Double) {
        let legend = Legend(chart.layers, paper: width)
        let labels = chart.vertical.ticks.map { TextLines($0.label, within: width * Self.labelShare).lines }
        let horizontal = Scale(
            chart.horizontal.domain,
            from: (labels.joined().map(TextWidth.of).max() ?? 0) + Self.gap,
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
        let free = rules.count > 0 ? Self.ruleGap : Self.gap
        let top = legendTop + TextWidth.line * Double(legend.rows + rules.count) + free
        let bottom = top + Self.space(of: chart, labels, width: width)
        let vertical = Scale(chart.vertical.domain, from: bottom, to: top)
        self.width = width
        self.legend = legend
        self.horizontal = horizontal
        self.vertical = vertical
        self.rules = rules
        self.legendTop = legendTop
        columns = Self.columns(chart.horizontal.ticks, horizontal, paper: width)
        rows = Self.rows(Array(zip(chart.vertical.ticks, labels)).map { (tick: $0, lines: $1) }, vertical)
        height = bottom + 2 * TextWidth.line + 2 * Self.gap
    }

    /// The height of the space of the marks: bars from left to right have a row each, which must hold its label.
    private static func space(of chart: Chart, _ labels: [[String]], width: Double) -> Double {
        guard chart.hasRows else { return min(320, 110 + width * 0.25) }
        let lines = Double(labels.map(\.count).max() ?? 1)
        return Double(max(2, labels.count)) * max(30, lines * TextWidth.line + gap)
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
    private static func rows(
        _ ticks: [(tick: Axis.Tick, lines: [String])],
        _ scale: Scale
    ) -> [(tick: Axis.Tick, lines: [String])] {
        let height = TextWidth.line * Double(ticks.map(\.lines.count).max() ?? 1)
        for step in 1...max(1, ticks.count) {
            let kept = stride(from: 0, to: ticks.count, by: step).map { ticks[$0] }
            let places = kept.map { scale.place(of: $0.tick.value) }
            if zip(places, places.dropFirst()).allSatisfy({ abs($0 - $1) >= height }) { return kept }
        }
        return []
    }
}

extension Chart {
    /// Whether its marks stand in rows, one for each tick of the vertical axis.
    fileprivate var hasRows: Bool {
        layers.contains { layer in
            if case .sideways = layer.mark { return true }
            return false
        }
    }
}
