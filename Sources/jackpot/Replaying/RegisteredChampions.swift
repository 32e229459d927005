import Artifacts
import Demand
import Lottery
import ModelRegistry
import Replay

/// The models of a country that were in force for draws of the past, read once each.
struct RegisteredChampions: Sendable {
    private let champions: [SalesPeriod: ModelsOfThen.Champion]

    /// Those of a registry that does not exist.
    static let none = RegisteredChampions(champions: [:])

    private init(champions: [SalesPeriod: ModelsOfThen.Champion]) { self.champions = champions }

    /// Asks the registry for the champion of each period's draw, as a run for that draw would meet it.
    ///
    /// - Throws: `RegistryError`, `ArtifactError`.
    init(of configuration: CountryConfiguration, for periods: [SalesPeriod], in registry: ModelRegistry) throws {
        var models: [Int: SalesModel] = [:]
        var champions: [SalesPeriod: ModelsOfThen.Champion] = [:]
        for period in periods {
            let draw = configuration.draws.day(of: period)
            guard let version = try registry.champion(of: configuration.country, for: draw)?.version else { continue }
            let model = try models[version] ?? Self.model(version, of: configuration.country, in: registry)
            models[version] = model
            champions[period] = ModelsOfThen.Champion(version: version, model: model)
        }
        self.champions = champions
    }

    /// The model in force for a period; nil where there was none.
    func champion(for period: SalesPeriod) -> ModelsOfThen.Champion? { champions[period] }

    private static func model(_ version: Int, of country: CountryName, in registry: ModelRegistry) throws -> SalesModel
    {
        let schema = try Catalog.entry(.salesModel).schema
        let file = "model \(country) \(version)"
        return try JSONDocument.decode(
            SalesModel.self,
            schema: schema,
            from: registry.model(version, of: country),
            file: file
        )
    }
}
