internal import Foundation

/// Moving averages of past residuals, clipped so that an outlier does not carry over.
struct ResidualLevels {
    private let levels: [ResidualLevel]
    private let keeps: [Double]
    private let clip: Double
    /// One value for each level and weekday, Monday first.
    private var values: [Double]
    private static let weekdays = 7

    init(_ levels: [ResidualLevel], clip: Double) {
        self.levels = levels
        self.keeps = levels.map { pow(0.5, 1 / $0.halfLife) }
        self.clip = clip
        self.values = [Double](repeating: 0, count: levels.count * Self.weekdays)
    }

    /// The levels as a draw meets them, in their order.
    func values(for draw: DrawFeatures) -> [Double] {
        levels.indices.map { values[place($0, draw)] }
    }

    /// Takes in what a draw left.
    mutating func take(_ residual: Double, of draw: DrawFeatures) {
        let clipped = min(max(residual, -clip), clip)
        for index in levels.indices {
            let place = place(index, draw)
            values[place] = keeps[index] * values[place] + (1 - keeps[index]) * clipped
        }
    }

    private func place(_ level: Int, _ draw: DrawFeatures) -> Int {
        let weekday = levels[level].isOfWeekday ? Int(draw[.weekday]) - 1 : 0
        return level * Self.weekdays + weekday
    }
}
