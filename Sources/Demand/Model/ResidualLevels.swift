internal import Foundation

/// Exponentially weighted means of past residuals, each residual clipped so that one odd week cannot carry them off.
struct ResidualLevels {
    private let keeps: [Double]
    private let clip: Double
    /// One mean per half-life.
    private(set) var values: [Double]

    init(halfLives: [Double], clip: Double) {
        self.keeps = halfLives.map { pow(0.5, 1 / $0) }
        self.clip = clip
        self.values = [Double](repeating: 0, count: halfLives.count)
    }

    mutating func take(_ residual: Double) {
        let clipped = min(max(residual, -clip), clip)
        for index in values.indices { values[index] = keeps[index] * values[index] + (1 - keeps[index]) * clipped }
    }
}
