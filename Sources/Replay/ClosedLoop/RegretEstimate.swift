/// A share of the oracle's net revenue that a policy loses, estimated over independent seeds.
public struct RegretEstimate: Hashable, Sendable, Codable {
    /// Mean over the seeds, a fraction: 0.01 for 1 %.
    public let mean: Double
    /// Its standard error; nil for a single seed.
    public let standardError: Double?

    /// The estimate of independent regrets; at least one.
    init(_ regrets: [Double]) {
        let count = Double(regrets.count)
        let mean = regrets.reduce(0, +) / count
        let squares = regrets.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        self.mean = mean
        standardError = regrets.count > 1 ? (squares / (count - 1) / count).squareRoot() : nil
    }

    /// The mean of independent estimates, each weighing alike; at least one.
    init(meanOf estimates: [RegretEstimate]) {
        let count = Double(estimates.count)
        mean = estimates.reduce(0) { $0 + $1.mean } / count
        let errors = estimates.compactMap(\.standardError)
        let variance = errors.reduce(0) { $0 + $1 * $1 }
        standardError = errors.count == estimates.count ? variance.squareRoot() / count : nil
    }
}
