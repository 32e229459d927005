internal import Lottery

extension SalesHistory {
    /// Smallest and largest jackpot announced, currency units; nil without a jackpot.
    var jackpotSupport: ClosedRange<Double>? {
        let seen = periods.compactMap(\.jackpot).filter { $0 > 0 }
        guard let smallest = seen.min(), let largest = seen.max() else { return nil }
        return smallest...largest
    }
}
