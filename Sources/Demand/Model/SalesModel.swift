internal import Foundation
public import Learning
public import Lottery

/// A trained model of one country's sales: the content of `model.json`.
///
/// It holds what was learnt and nothing of the present: reference jackpot, rollovers and level are read from the
/// history it is asked with, so a model in force for weeks never forecasts from a stale state.
public struct SalesModel: Hashable, Sendable, Codable {
    /// The country.
    public let country: CountryName
    /// The family.
    public let family: ModelFamily
    /// The log-linear part; nil for the seasonal naive.
    public let logLinear: LogLinearModel?
    /// The trees on its residuals; nil in other families than core and trees.
    public let trees: StoredTrees?
    /// Out-of-sample errors of log tickets.
    public let residuals: ConformalResiduals
    /// Half-life of the reference jackpot, weeks.
    public let fatigueHalfLifeWeeks: Double
    /// Smallest and largest jackpot seen, currency units; nil without a jackpot.
    public let jackpotSupport: ClosedRangeOfMoney?
    /// The last week it learnt from.
    public let lastPeriod: SalesPeriod

    /// Trees as they are stored.
    public struct StoredTrees: Hashable, Sendable, Codable {
        /// XGBoost's own JSON model, as text: Python's XGBoost opens it.
        public let booster: String
        /// Names of its features, in column order.
        public let features: [String]
        /// Logarithm of the largest jackpot seen, where the trees' view of jackpots ends.
        public let largestLogJackpot: Double?
    }
}
