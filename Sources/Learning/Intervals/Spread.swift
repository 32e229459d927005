/// Order statistics of plain numbers.
public enum Spread {
    /// The smallest deviation that is still treated as noise: below it a fit counts as exact.
    public static let smallest = 1e-9

    /// The p-quantile of numbers, interpolated linearly between order statistics at (n - 1)·p; nil of nothing.
    ///
    /// - Source: Hyndman and Fan (1996), definition 7, the default of numpy and R.
    public static func quantile(_ probability: Double, ofSorted sorted: [Double]) -> Double? {
        guard let last = sorted.indices.last else { return nil }
        let position = Double(last) * min(max(probability, 0), 1)
        let below = Int(position)
        let above = min(below + 1, last)
        return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
    }

    /// The median, without sorting everything; nil of nothing.
    public static func median(_ numbers: [Double]) -> Double? {
        guard !numbers.isEmpty else { return nil }
        var work = numbers
        let middle = work.count / 2
        return work.withUnsafeMutableBufferPointer { cells in
            let upper = select(middle, of: cells)
            guard cells.count % 2 == 0, let lower = cells[..<middle].max() else { return upper }
            return lower + 0.5 * (upper - lower)
        }
    }

    /// The number of a rank from 0; smaller ones end before it, larger ones after it.
    ///
    /// - Source: Hoare (1961), Algorithm 65: Find.
    private static func select(_ rank: Int, of cells: UnsafeMutableBufferPointer<Double>) -> Double {
        var low = 0
        var high = cells.count - 1
        while low < high {
            let pivot = cells[(low + high) / 2]
            var left = low
            var right = high
            while left <= right {
                while cells[left] < pivot { left += 1 }
                while cells[right] > pivot { right -= 1 }
                guard left <= right else { break }
                cells.swapAt(left, right)
                left += 1
                right -= 1
            }
            if rank <= right { high = right } else if rank >= left { low = left } else { break }
        }
        return cells[rank]
    }

    /// Standard deviation of the bulk: 1.4826 times the median distance from the median, which a few outliers do not move.
    ///
    /// - Parameter residuals: any numbers.
    /// - Returns: the deviation in units of the numbers; 0 for none.
    public static func robustDeviation(_ residuals: [Double]) -> Double {
        let centre = median(residuals) ?? 0
        return 1.4826 * (median(residuals.map { abs($0 - centre) }) ?? 0)
    }
}
