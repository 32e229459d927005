internal import Foundation
internal import Learning
public import Lottery

/// What each jackpot would have sold in past periods, the circumstances of each period being known.
///
/// Every family that may decide has a say, fitted to the whole history: also to what was sold after the period. That is
/// the best there is where nobody knows the truth, and no truth.
public struct SalesHindsight {
    private let history: SalesHistory
    private let configuration: CountryConfiguration
    private let features: SalesFeatures
    private let hindsight: Hindsight

    /// Fits the families to a history.
    ///
    /// - Parameters:
    ///   - history: the published periods.
    ///   - configuration: the country.
    /// - Throws: `DemandError` where no period can be judged or a fit fails.
    public init(of history: SalesHistory, configuration: CountryConfiguration) throws {
        self.history = history
        self.configuration = configuration
        (features, hindsight) = try SalesModel.explainingErrors(of: configuration.country) {
            let features = try SalesFeatures(configuration)
            let field = try JudgingField(history, configuration, features)
            let families = try ModelFamily.monotone.map { family in
                RollingCurves(try JudgedForecasts(family.rawValue, [family], field), of: [family], field)
            }
            return (features, try Hindsight(families))
        }
    }

    /// What each jackpot of the ladder would have sold in a past period.
    ///
    /// - Parameter position: of the period in the history.
    /// - Returns: a curve of one scenario, through what was sold at the jackpot that was played; nil where either is not
    ///   on record.
    /// - Throws: `DemandError` for sales that are no number.
    public func curve(at position: Int) throws -> SalesCurve? {
        let sold = history.periods[position]
        guard let played = sold.jackpot, played > 0, let tickets = sold.tickets, tickets > 0 else { return nil }
        let lag = configuration.source.publicationLag
        return try SalesModel.explainingErrors(of: configuration.country) {
            do {
                return try hindsight.curve(
                    configuration.ladder.rungs,
                    at: features.coming(after: history.known(before: position, publicationLag: lag)),
                    played: log(played),
                    sold: log1p(tickets)
                )
            } catch let error as InvalidValue {
                throw DemandError.noForecast(country: configuration.country, error)
            }
        }
    }
}
