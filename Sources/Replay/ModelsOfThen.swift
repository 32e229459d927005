public import Demand
internal import JackpotOptimization
public import Lottery

/// Finds the model that decides a past draw: the one that was in force, or what a run of then would have trained.
public struct ModelsOfThen {
    /// A registered model.
    public struct Champion: Hashable, Sendable {
        /// Its version.
        public let version: Int
        /// The model.
        public let model: SalesModel

        /// Names a registered model.
        public init(version: Int, model: SalesModel) {
            self.version = version
            self.model = model
        }
    }

    private let training: PastTraining
    private let champion: (SalesPeriod) throws -> Champion?

    /// Prepares the search.
    ///
    /// - Parameters:
    ///   - configuration: the country.
    ///   - champion: the model that was in force for the draw of a period; nil where there was none.
    /// - Throws: `DemandError` for settings that no recipe can hold.
    public init(
        _ configuration: CountryConfiguration,
        champion: @escaping (SalesPeriod) throws -> Champion?
    ) throws {
        self.training = try PastTraining(configuration)
        self.champion = champion
    }

    /// The model that decides the period planned in a history.
    ///
    /// A champion that has learnt from that period or a later one is no model of then and is passed over.
    ///
    /// - Parameter history: what had been published.
    /// - Returns: the model.
    /// - Throws: `DemandError` where a training fails, and what the search for champions throws.
    public func model(knowing history: SalesHistory) throws -> ModelOfThen {
        let period = history.planned.period
        if let champion = try champion(period), champion.model.lastPeriod < period {
            return ModelOfThen(
                origin: .champion(version: champion.version),
                model: champion.model,
                demand: DemandKnowledge(try training.jackpotEffect(in: history))
            )
        }
        let trained = try training.model(of: history)
        return ModelOfThen(
            origin: .retrained(trained.model.family),
            model: trained.model,
            demand: DemandKnowledge(trained.card.jackpotEffect)
        )
    }
}
