/// Where values lie on paper: a straight line from a range of values to a stretch of units.
public struct Scale: Hashable, Sendable {
    /// The values shown, lowest and highest.
    public let domain: ClosedRange<Double>
    /// Where the lowest value lies.
    let start: Double
    /// Where the highest value lies: before the start on an axis that grows upwards.
    let end: Double

    init(_ domain: ClosedRange<Double>, from start: Double, to end: Double) {
        self.domain = domain
        self.start = start
        self.end = end
    }

    /// The place of a value; values beyond the domain lie at its ends.
    func place(of value: Double) -> Double {
        let width = domain.upperBound - domain.lowerBound
        guard width > 0 else { return (start + end) / 2 }
        let share = (min(max(value, domain.lowerBound), domain.upperBound) - domain.lowerBound) / width
        return start + share * (end - start)
    }
}
