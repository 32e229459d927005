/// The name of an artifact: what a pipeline file lists under `reads` and `writes`.
///
/// A struct, not an enum: a pipeline file may name artifacts that this program has never heard of.
public struct ArtifactName: RawRepresentable, Hashable, Sendable {
    /// The name in kebab case: `sales-history`.
    public let rawValue: String

    /// Names an artifact.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The pinned outside world.
    public static let run = ArtifactName(rawValue: "run")
    /// The country's configuration, pinned and resolved.
    public static let countryConfiguration = ArtifactName(rawValue: "country-configuration")
    /// The cash pool that the country belongs to, pinned and resolved.
    public static let cashPool = ArtifactName(rawValue: "cash-pool")
    /// The country's sales file; outside the run folder, pinned in `run`.
    public static let salesData = ArtifactName(rawValue: "sales-data")
    /// The file of coming weeks; outside the run folder, pinned in `run`.
    public static let plannedData = ArtifactName(rawValue: "planned-data")
    /// The model in force when the run opened.
    public static let champion = ArtifactName(rawValue: "champion")
    /// The weeks that the run before learnt from.
    public static let previousHistory = ArtifactName(rawValue: "previous-history")
    /// What the last run for an earlier draw announced.
    public static let previousDecision = ArtifactName(rawValue: "previous-decision")
    /// The checked weeks of sales.
    public static let salesHistory = ArtifactName(rawValue: "sales-history")
    /// What is planned for the week of the draw.
    public static let plannedPeriod = ArtifactName(rawValue: "planned-period")
    /// What the checks said of the data.
    public static let validation = ArtifactName(rawValue: "validation")
    /// The new model.
    public static let salesModel = ArtifactName(rawValue: "sales-model")
    /// What a reader must know of the new model.
    public static let modelCard = ArtifactName(rawValue: "model-card")
    /// How the new model did on unseen weeks.
    public static let evaluation = ArtifactName(rawValue: "evaluation")
    /// The forecasts behind the evaluation.
    public static let backtest = ArtifactName(rawValue: "backtest")
    /// What became of the new model.
    public static let registration = ArtifactName(rawValue: "registration")
    /// Tickets that each rung would sell.
    public static let salesCurve = ArtifactName(rawValue: "sales-curve")
    /// The jackpot to announce, and why.
    public static let recommendation = ArtifactName(rawValue: "recommendation")
    /// How the recommendation moves with what it assumes.
    public static let sensitivity = ArtifactName(rawValue: "sensitivity")
    /// Why sales are forecast as they are.
    public static let explanation = ArtifactName(rawValue: "explanation")
    /// The jackpots of the countries that share a cash pool.
    public static let portfolio = ArtifactName(rawValue: "portfolio")
    /// Where the recommendation came from.
    public static let provenance = ArtifactName(rawValue: "provenance")
    /// The page for people.
    public static let report = ArtifactName(rawValue: "report")
    /// The message to the people who announce.
    public static let message = ArtifactName(rawValue: "message")
    /// What was sent, to whom.
    public static let notification = ArtifactName(rawValue: "notification")
    /// The registry's last ledger row when the run had told.
    public static let ledgerHead = ArtifactName(rawValue: "ledger-head")
}

extension ArtifactName: Comparable, CustomStringConvertible {
    /// Orders by name.
    public static func < (left: ArtifactName, right: ArtifactName) -> Bool { left.rawValue < right.rawValue }

    /// The name.
    public var description: String { rawValue }
}

extension ArtifactName: Codable {
    /// Decodes the name.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes the name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
