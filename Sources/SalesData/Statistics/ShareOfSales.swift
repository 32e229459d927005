import Foundation

/// Measures whether a series is a share of the sales of its own week.
///
/// On the log scale, sales and column of the week before, a line through the years and two harmonics of the season
/// are taken out of both; what is left could not be known from what was published. A share of sales then moves one for
/// one with sales, and the log of its ratio to sales hardly scatters. A jackpot that sells tickets cannot do so: with a
/// demand elasticity of 0.15 to 0.8 sales move by less than the jackpot does, and the ratio scatters as the jackpot.
struct ShareOfSales {
    /// Weeks that both series have, each after a week that both have.
    let weeks: Int
    /// Correlation of what is left of both logs.
    let correlation: Double
    /// Change of the column's log for a change of 1 in that of sales.
    let slope: Double
    /// Robust standard deviation of the log of column over sales.
    let scatter: Double
    /// Median of column over sales.
    let share: Double

    /// The fewest weeks that say anything.
    static let minimumWeeks = 26
    /// What a share of sales must show.
    ///
    /// Measured on Korea's prize pool, which is a share of sales: correlation 0.66 to 0.83, slope 1.00 to 1.13, scatter
    /// 0.023 to 0.031. On the honest jackpots of five games: scatter 0.23 and more. On thirty simulated histories, where
    /// an elasticity of 0.8 comes nearest: slope 1.18 and scatter 0.12 at the least.
    static let bounds = (correlation: 0.6, slope: 0.8...1.2, scatter: 0.06)

    /// Nil where too few weeks have both, or the column never changes.
    ///
    /// - Parameters:
    ///   - column: one value a row, oldest first; only those above 0 count.
    ///   - sales: one value a row; only those above 0 count.
    ///   - weekNumbers: the number of each row's week on a line of weeks, such as days since some Monday over 7.
    init?(column: [Double?], sales: [Double?], weekNumbers: [Int]) {
        let logs = { (values: [Double?]) in values.map { $0.flatMap { $0 > 0 ? log($0) : nil } } }
        let (x, y) = (logs(column), logs(sales))
        let rows = x.indices.dropFirst().filter { row in
            x[row] != nil && y[row] != nil && x[row - 1] != nil && y[row - 1] != nil
        }
        guard rows.count >= Self.minimumWeeks else { return nil }
        let at = { (values: [Double?], shift: Int) in rows.map { values[$0 + shift] ?? 0 } }
        let controls = Controls(
            [Array(repeating: 1, count: rows.count), at(x, -1), at(y, -1)] + Self.calendar(rows.map { weekNumbers[$0] })
        )
        let (restOfColumn, restOfSales) = (controls.residual(at(x, 0)), controls.residual(at(y, 0)))
        let product = { (left: [Double], right: [Double]) in zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
        let (columnSquare, salesSquare) = (product(restOfColumn, restOfColumn), product(restOfSales, restOfSales))
        guard columnSquare > 1e-12 * Double(rows.count), salesSquare > 1e-12 * Double(rows.count) else { return nil }
        let ratios = zip(at(x, 0), at(y, 0)).map { $0 - $1 }
        self.weeks = rows.count
        self.correlation = product(restOfColumn, restOfSales) / (columnSquare * salesSquare).squareRoot()
        self.slope = product(restOfColumn, restOfSales) / salesSquare
        self.scatter = Sample(ratios).robustDeviation
        self.share = exp(Sample(ratios).median)
    }

    /// Whether the column is a share of sales.
    var isShare: Bool {
        correlation >= Self.bounds.correlation && Self.bounds.slope.contains(slope) && scatter <= Self.bounds.scatter
    }

    private static func calendar(_ weeks: [Int]) -> [[Double]] {
        let start = weeks.first ?? 0
        let angles = weeks.map { 2 * Double.pi * Double($0) / 52.1775 }
        return [
            weeks.map { Double($0 - start) / 52 }, angles.map { sin($0) }, angles.map { cos($0) },
            angles.map { sin(2 * $0) }, angles.map { cos(2 * $0) },
        ]
    }
}
