/// Equally spaced points, between which values are interpolated.
struct UniformGrid {
    /// Two neighbouring points and the share of the upper.
    struct Segment {
        /// Index of the lower point; the upper is the next.
        var lower: Int
        /// 0 at the lower point, 1 at the upper.
        var share: Double
    }

    /// Four neighbouring points and their weights, which sum to 1.
    struct Cubic {
        /// Index of the first of the four.
        var first: Int
        /// Their weights.
        var weights: SIMD4<Double>
    }

    let lowest: Double
    let step: Double
    let count: Int

    /// Points from the lowest to the highest, both included; a range without width gets a width of 1.
    init(_ range: ClosedRange<Double>, count: Int) {
        precondition(count >= 2, "a grid has at least two points")
        lowest = range.lowerBound
        let width = range.upperBound - range.lowerBound
        step = (width > 0 ? width : 1) / Double(count - 1)
        self.count = count
    }

    /// The last point.
    var highest: Double { point(count - 1) }

    func point(_ index: Int) -> Double { lowest + step * Double(index) }

    /// Index of the first point that does not lie below a value; the count where all do.
    func first(notBelow value: Double) -> Int {
        Int(min(max(((value - lowest) / step).rounded(.up), 0), Double(count)))
    }

    /// Where a value lies for linear interpolation; values beyond the ends count as the ends.
    @inline(__always)
    func segment(at value: Double) -> Segment {
        let position = min(max((value - lowest) / step, 0), Double(count - 1))
        let lower = min(Int(position), count - 2)
        return Segment(lower: lower, share: position - Double(lower))
    }

    /// Where a value lies for cubic interpolation through four points (Lagrange).
    @inline(__always)
    func cubic(at value: Double) -> Cubic {
        let position = (value - lowest) / step
        let first = min(max(Int(position) - 1, 0), count - 4)
        let x = position - Double(first)
        let (a, b, c, d) = (x, x - 1, x - 2, x - 3)
        let weights = SIMD4(-b * c * d / 6, a * c * d / 2, -a * b * d / 2, a * b * c / 6)
        return Cubic(first: first, weights: weights)
    }
}
