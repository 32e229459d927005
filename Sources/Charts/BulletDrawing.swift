/// A bullet on a strip of paper, as SVG.
///
/// - Source: S. Few, "Bullet Graph Design Specification", 2013.
public struct BulletDrawing: Sendable {
    private static let (width, height, bar) = (264.0, 46.0, (top: 6.0, bottom: 20.0))

    private let bullet: Bullet
    private let scale: Scale

    /// Lays a bullet out; the allowed range takes the middle of the strip.
    public init(_ bullet: Bullet) {
        self.bullet = bullet
        let (low, high) = (bullet.range.lowerBound, bullet.range.upperBound)
        let margin = max((high - low) / 2, abs(high) * 0.02, .leastNormalMagnitude)
        let values = [bullet.value, bullet.worseCase, low - margin, high + margin]
        scale = Scale((values.min() ?? low)...(values.max() ?? high), from: 4, to: Self.width - 4)
    }

    /// The drawing; its colours come from `ChartStyle`.
    public var svg: String {
        let size = (SVG.number(Self.width), SVG.number(Self.height))
        return SVG(
            "svg",
            [
                ("class", "chart"), ("viewBox", "0 0 \(size.0) \(size.1)"), ("width", size.0), ("height", size.1),
                ("role", "img"), ("aria-label", bullet.summary),
            ],
            [
                strip("track", 4, Self.width - 4), strip("area other", place(of: low), place(of: high)),
                strip("bar past", place(of: bullet.value), place(of: bullet.worseCase), inset: 5),
                mark("mark answer", bullet.value),
            ] + [low, high].map { mark("mark limit", $0) } + labels
        ).text
    }

    private var low: Double { bullet.range.lowerBound }

    private var high: Double { bullet.range.upperBound }

    private func place(of value: Double) -> Double { scale.place(of: value) }

    private func strip(_ kind: String, _ one: Double, _ other: Double, inset: Double = 0) -> SVG {
        SVG(
            "rect",
            [
                ("class", kind), ("x", SVG.number(min(one, other))), ("y", SVG.number(Self.bar.top + inset)),
                ("width", SVG.number(abs(other - one))),
                ("height", SVG.number(Self.bar.bottom - Self.bar.top - 2 * inset)),
            ]
        )
    }

    private func mark(_ kind: String, _ value: Double) -> SVG {
        let x = SVG.number(place(of: value))
        return SVG(
            "line",
            [
                ("class", kind), ("x1", x), ("y1", SVG.number(Self.bar.top - 4)), ("x2", x),
                ("y2", SVG.number(Self.bar.bottom + 4)),
            ]
        )
    }

    private var labels: [SVG] {
        let placed = LabelRows(
            [(bullet.lowerLabel, place(of: low)), (bullet.upperLabel, place(of: high))],
            paper: Self.width
        )
        guard placed.isSingle else { return [] }
        return placed.labels.map { label in
            SVG("text", [("class", "tick"), ("x", SVG.number(label.left)), ("y", "40")], text: label.text)
        }
    }
}
