/// The answer of a Poisson regression.
public struct PoissonFit: Sendable {
    /// The coefficients and their features.
    public let model: PoissonModel
    /// Posterior standard error of each coefficient, dispersion and priors included.
    public let standardErrors: [Double]
    /// Variance over mean, as assumed or estimated from Pearson's residuals.
    public let dispersion: Double
    /// Twice the log-likelihood lost against a model that fits every row, weighted.
    public let deviance: Double
    /// Newton steps taken.
    public let iterations: Int
}
