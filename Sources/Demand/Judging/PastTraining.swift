public import Lottery

/// The models that runs of the past would have trained, each on what had been published before its draw.
///
/// The runs share their fits: those of an origin depend on what had been published there and on nothing else. So a model
/// is the same, to the last bit, as `SalesModel.train` makes of its history alone.
public final class PastTraining {
    private let features: SalesFeatures
    private let fits: FamilyFits

    /// Prepares the trainings of a country.
    ///
    /// - Throws: `DemandError` for settings that no recipe can hold.
    public init(_ configuration: CountryConfiguration) throws {
        self.features = try SalesModel.explainingErrors(of: configuration.country) { try SalesFeatures(configuration) }
        self.fits = FamilyFits(configuration)
    }

    /// The model of a run that knew a history; its family is chosen as the run would have.
    ///
    /// - Parameter history: a beginning of one and the same history.
    /// - Returns: the model with its card.
    /// - Throws: `DemandError` for a history that is too short or that no fit can use.
    public func model(of history: SalesHistory) throws -> TrainedModel {
        try SalesModel.explainingErrors(of: fits.configuration.country) {
            try SalesModel.train(history, features, fits)
        }
    }

    /// The same with a family that is given instead of chosen.
    ///
    /// - Throws: as `model(of:)`.
    public func model(of history: SalesHistory, family: ModelFamily) throws -> TrainedModel {
        let choice = FamilyChoice(family: family, members: [family], reason: "asked for", candidates: [])
        return try SalesModel.explainingErrors(of: fits.configuration.country) {
            try SalesModel.train(choice, features, fits, history)
        }
    }

    /// What the card of that model says of the jackpot's effect, without a choice of the family.
    ///
    /// - Throws: `DemandError` for a history that no fit can use.
    public func jackpotEffect(in history: SalesHistory) throws -> JackpotEffect {
        try SalesModel.explainingErrors(of: fits.configuration.country) {
            JackpotEffect(try LogLinearFit(.core(fits.configuration), past: features.series(of: history)))
        }
    }
}
