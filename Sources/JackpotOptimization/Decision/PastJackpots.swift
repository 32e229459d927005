/// The jackpots announced so far, as the extrapolation guard sees them.
struct PastJackpots {
    /// Currency units, smallest first.
    private let sorted: [Double]

    init(_ jackpots: [Double]) {
        sorted = jackpots.sorted()
    }

    /// The quantile at a level of 0 to 1, interpolated linearly between order statistics (type 7); nil without any.
    func quantile(_ level: Double) -> Double? {
        guard let last = sorted.last else { return nil }
        let position = level * Double(sorted.count - 1)
        let below = Int(position.rounded(.down))
        guard below + 1 < sorted.count else { return last }
        return sorted[below] + (position - Double(below)) * (sorted[below + 1] - sorted[below])
    }
}
