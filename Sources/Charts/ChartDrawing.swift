/// A chart on paper of some width, as SVG.
public struct ChartDrawing: Sendable {
    private let chart: Chart
    private let layout: ChartLayout

    /// Lays a chart out.
    ///
    /// - Parameters:
    ///   - chart: what is drawn.
    ///   - width: units of the drawing, 240 and up; text has the size 13 whatever the width is.
    public init(_ chart: Chart, width: Double) {
        precondition(width >= 240, "a chart needs a width of at least 240")
        self.chart = chart
        layout = ChartLayout(chart, width: width)
    }

    /// The drawing; its colours come from `ChartStyle`.
    public var svg: String {
        let size = (SVG.number(layout.width), SVG.number(layout.height))
        return SVG(
            "svg",
            [
                ("class", "chart"), ("viewBox", "0 0 \(size.0) \(size.1)"), ("width", size.0), ("height", size.1),
                ("role", "img"), ("aria-label", "\(chart.title). \(chart.summary)"),
            ],
            legend + frame + chart.layers.flatMap(marks) + rules
        ).text
    }

    private func label(_ text: String, x: Double, y: Double, _ kind: String, end: Bool = false) -> SVG {
        let anchor = end ? [("text-anchor", "end")] : []
        return SVG("text", [("class", kind), ("x", SVG.number(x)), ("y", SVG.number(y))] + anchor, text: text)
    }

    private func segment(_ kind: String, _ from: (Double, Double), _ to: (Double, Double)) -> SVG {
        SVG(
            "line",
            [
                ("class", kind), ("x1", SVG.number(from.0)), ("y1", SVG.number(from.1)), ("x2", SVG.number(to.0)),
                ("y2", SVG.number(to.1)),
            ]
        )
    }
}

extension ChartDrawing {
    /// Titles, grid and labelled ticks.
    private var frame: [SVG] {
        let titles = [
            label(chart.vertical.title, x: 0, y: TextWidth.size, "title"),
            label(chart.horizontal.title, x: layout.right, y: layout.height - 4, "title", end: true),
        ]
        let rows = layout.rows.flatMap { row in
            let y = layout.vertical.place(of: row.tick.value)
            let first = y + 4.5 - TextWidth.line * Double(row.lines.count - 1) / 2
            let lines = row.lines.enumerated().map { number, line in
                label(line, x: layout.left - 6, y: first + TextWidth.line * Double(number), "tick", end: true)
            }
            return [segment("grid", (layout.left, y), (layout.right, y))] + lines
        }
        let columns = layout.columns.flatMap { column in
            let x = layout.horizontal.place(of: column.tick.value)
            return [
                segment("notch", (x, layout.bottom), (x, layout.bottom + 4)),
                label(column.label.text, x: column.label.left, y: layout.bottom + 6 + TextWidth.size, "tick"),
            ]
        }
        return titles + rows + columns
    }

    /// Samples and names.
    private var legend: [SVG] {
        layout.legend.entries.flatMap { entry in
            let y = layout.legendTop + TextWidth.line * Double(entry.row) + TextWidth.size / 2
            let name = label(entry.name, x: entry.left + Legend.sample, y: y + 4.5, "name")
            return [sample(of: entry.layer, left: entry.left, y: y), name]
        }
    }

    private func sample(of layer: Layer, left: Double, y: Double) -> SVG {
        switch layer.mark {
        case .line, .across, .along: segment("line \(layer.tone.rawValue)", (left, y), (left + 22, y))
        case .dots: dot(layer.tone, left + 11, y)
        case .bars, .sideways: rectangle("bar \(layer.tone.rawValue)", (left + 4, left + 18), (y - 5, y + 5))
        case .band, .stretch: rectangle("area \(layer.tone.rawValue)", (left, left + 22), (y - 5, y + 5))
        }
    }
}

extension ChartDrawing {
    private func marks(_ layer: Layer) -> [SVG] {
        let tone = layer.tone.rawValue
        switch layer.mark {
        case .line(let points): return [SVG("polyline", [("class", "line \(tone)"), ("points", places(points))])]
        case .dots(let points): return points.map { dot(layer.tone, x($0.x), y($0.y)) }
        case .bars(let points):
            let half = halfBar(points.map(\.x), layout.horizontal)
            let base = y(max(0, chart.vertical.domain.lowerBound))
            return points.map { point in
                let sides = (max(layout.left, x(point.x) - half), min(layout.right, x(point.x) + half))
                return rectangle("bar \(tone)", sides, (base, y(point.y)))
            }
        case .sideways(let bars):
            let half = halfBar(bars.map(\.x), layout.vertical)
            return bars.map { rectangle("bar \(tone)", (x($0.low), x($0.high)), (y($0.x) - half, y($0.x) + half)) }
        case .band(let band):
            let edge = band.map { Mark.Point($0.x, $0.high) } + band.reversed().map { Mark.Point($0.x, $0.low) }
            return [SVG("polygon", [("class", "area \(tone)"), ("points", places(edge))])]
        case .stretch(let range):
            return [rectangle("area \(tone)", (x(range.lowerBound), x(range.upperBound)), (layout.top, layout.bottom))]
        case .across(let value, _):
            return [segment("line \(tone)", (x(value), layout.top), (x(value), layout.bottom))]
        case .along(let value, let text):
            return [
                segment("line \(tone)", (layout.left, y(value)), (layout.right, y(value))),
                label(text, x: layout.right, y: besideLine(at: y(value)), "name", end: true),
            ]
        }
    }

    /// The baseline of a horizontal line's label: on the side away from the middle, where there is room.
    private func besideLine(at y: Double) -> Double {
        let below = y + TextWidth.size + 2
        return y > (layout.top + layout.bottom) / 2 && below + 3 < layout.bottom ? below : y - 5
    }

    /// The labels of the vertical lines, each joined to its line.
    private var rules: [SVG] {
        let lines: [(Double, Tone)] = chart.layers.compactMap { layer in
            guard case .across(let value, _) = layer.mark else { return nil }
            return (x(value), layer.tone)
        }
        let placed = zip(lines, layout.rules.labels).map { line, label in
            (line: line, label: label, y: layout.top - ChartLayout.ruleGap + 2 - TextWidth.line * Double(label.row))
        }
        // Labels come last: where a leader must pass one, the label stays legible.
        return placed.map { segment("leader \($0.line.1.rawValue)", ($0.line.0, $0.y + 3), ($0.line.0, layout.top)) }
            + placed.map { label($0.label.text, x: $0.label.left, y: $0.y, "name") }
    }

    private func x(_ value: Double) -> Double { layout.horizontal.place(of: value) }

    private func y(_ value: Double) -> Double { layout.vertical.place(of: value) }

    private func places(_ points: [Mark.Point]) -> String {
        points.map { "\(SVG.number(x($0.x))),\(SVG.number(y($0.y)))" }.joined(separator: " ")
    }

    private func dot(_ tone: Tone, _ x: Double, _ y: Double) -> SVG {
        SVG("circle", [("class", "dot \(tone.rawValue)"), ("cx", SVG.number(x)), ("cy", SVG.number(y)), ("r", "3.5")])
    }

    private func rectangle(_ kind: String, _ x: (Double, Double), _ y: (Double, Double)) -> SVG {
        SVG(
            "rect",
            [
                ("class", kind), ("x", SVG.number(min(x.0, x.1))), ("y", SVG.number(min(y.0, y.1))),
                ("width", SVG.number(abs(x.1 - x.0))), ("height", SVG.number(abs(y.1 - y.0))),
            ]
        )
    }

    /// Half the width of bars that leave a quarter of the nearest distance free.
    private func halfBar(_ values: [Double], _ scale: Scale) -> Double {
        let places = values.map(scale.place).sorted()
        let nearest = zip(places, places.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.min()
        return 0.375 * min(nearest ?? 40, 40)
    }
}
