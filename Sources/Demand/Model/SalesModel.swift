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
    /// The family alone, or those that are averaged.
    public let members: [ModelFamily]
    /// How its features are made.
    public let features: SalesFeatures
    /// The core.
    public let core: LogLinearModel
    /// The trees on its residuals, where a member has them.
    public let residualTrees: StoredTrees?
    /// The trees without a core, where a member is made of them.
    public let plainTrees: StoredTrees?
    /// Out-of-sample errors of log tickets.
    public let residuals: ConformalResiduals
    /// What a unit of log jackpot beyond the largest one seen adds to the doubt in log tickets.
    public let slopeError: Double
    /// Smallest and largest jackpot seen, currency units; nil without a jackpot.
    public let jackpotSupport: ClosedRangeOfMoney?
    /// The last period it learnt from.
    public let lastPeriod: SalesPeriod

    /// Trees as they are stored.
    public struct StoredTrees: Hashable, Sendable, Codable {
        /// XGBoost's own JSON model, as text: Python's XGBoost opens it.
        public let booster: String
        /// Names of its features, in column order.
        public let features: [String]
        /// Features beside those of the jackpot.
        let others: [SalesFeature]
        /// Logarithm of the largest jackpot seen, where the trees' view of jackpots ends.
        public let largestLogJackpot: Double?
    }
}
