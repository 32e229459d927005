internal import Foundation

/// What a parameter may be: bounded, never empty.
public enum SearchDomain: Hashable, Sendable {
    /// One of these names.
    case choice([String])
    /// A whole number, both ends included.
    case integers(ClosedRange<Int>)
    /// A number, both ends included.
    case reals(ClosedRange<Double>, SearchScale, digits: Int)

    /// The value at a fraction of the way through the domain; equal parts of the way hold equally many values.
    ///
    /// - Parameter fraction: 0 is the first value, 1 the last one.
    /// - Returns: the value.
    func value(at fraction: Double) -> SearchValue {
        switch self {
        case .choice(let names): .text(names[Self.step(at: fraction, of: names.count)])
        case .integers(let range):
            .integer(range.lowerBound + Self.step(at: fraction, of: range.upperBound - range.lowerBound + 1))
        case .reals(let range, let scale, let digits):
            .real(Self.rounded(scale.value(at: fraction, in: range), to: digits, in: range))
        }
    }

    /// So many values, evenly spread, ends included; all of them where there are fewer, every name of a choice.
    func values(steps: Int) -> [SearchValue] {
        switch self {
        case .choice(let names): names.map(SearchValue.text)
        case .integers(let range):
            Self.levels(min(steps, range.upperBound - range.lowerBound + 1)).map { level in
                let width = Double(range.upperBound - range.lowerBound)
                return .integer(range.lowerBound + Int((level * width).rounded()))
            }
        case .reals(let range, _, _):
            Self.levels(range.lowerBound == range.upperBound ? 1 : steps).map(value(at:)).removingRepeats()
        }
    }

    /// Fractions from 0 to 1; the middle where there is but one.
    private static func levels(_ count: Int) -> [Double] {
        count == 1 ? [0.5] : (0..<count).map { Double($0) / Double(count - 1) }
    }

    private static func step(at fraction: Double, of count: Int) -> Int {
        min(Int(fraction * Double(count)), count - 1)
    }

    private static func rounded(_ value: Double, to digits: Int, in range: ClosedRange<Double>) -> Double {
        let text = String(format: "%.\(digits)g", value)
        // What was printed from a finite number is a number.
        let nearest = Double(text) ?? value
        return min(max(nearest, range.lowerBound), range.upperBound)
    }
}

extension [SearchValue] {
    /// Rounding can make neighbours equal.
    fileprivate func removingRepeats() -> [SearchValue] {
        enumerated().filter { $0.offset == 0 || self[$0.offset - 1] != $0.element }.map(\.element)
    }
}
