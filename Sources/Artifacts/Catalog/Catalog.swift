/// Every artifact of a run on one page: its name, its file in the run folder, its format and its schema.
public enum Catalog {
    /// All artifacts, in the order in which a run makes them.
    public static let entries: [CatalogEntry] = [
        CatalogEntry(.salesData, file: nil, .csv, schema: "sales-data", version: 1),
        CatalogEntry(.plannedData, file: nil, .csv, schema: "planned-data", version: 1),
        CatalogEntry(.run, file: "run.json", .json, schema: "run", version: 1),
        CatalogEntry(.countryConfiguration, file: "country.json", .json, schema: "country-configuration", version: 1),
        CatalogEntry(.cashPool, file: "cash-pool.json", .json, schema: "cash-pool", version: 1),
        CatalogEntry(.champion, file: "champion/model.json", .json, schema: "sales-model", version: 1),
        CatalogEntry(
            .previousHistory,
            file: "previous/sales-history.csv",
            .csv,
            schema: "sales-history",
            version: 1
        ),
        CatalogEntry(
            .previousDecision,
            file: "previous/decision.json",
            .json,
            schema: "previous-decision",
            version: 1
        ),
        CatalogEntry(.salesHistory, file: "sales-history.csv", .csv, schema: "sales-history", version: 1),
        CatalogEntry(.plannedPeriod, file: "planned-period.json", .json, schema: "planned-period", version: 1),
        CatalogEntry(
            .validation,
            file: "validation.json",
            .json,
            schema: "validation",
            version: 1,
            companions: ["validation.md", "validation.xml"]
        ),
        CatalogEntry(.salesModel, file: "model.json", .json, schema: "sales-model", version: 1),
        CatalogEntry(.modelCard, file: "model-card.json", .json, schema: "model-card", version: 1),
        CatalogEntry(.evaluation, file: "evaluation.json", .json, schema: "evaluation", version: 1),
        CatalogEntry(.backtest, file: "backtest.csv", .csv, schema: "backtest", version: 1),
        CatalogEntry(.registration, file: "registration.json", .json, schema: "registration", version: 1),
        CatalogEntry(.salesCurve, file: "sales-curve.csv", .csv, schema: "sales-curve", version: 1),
        CatalogEntry(.recommendation, file: "recommendation.json", .json, schema: "recommendation", version: 1),
        CatalogEntry(.sensitivity, file: "sensitivity.json", .json, schema: "sensitivity", version: 1),
        CatalogEntry(.explanation, file: "explanation.json", .json, schema: "explanation", version: 1),
        CatalogEntry(.portfolio, file: "portfolio.json", .json, schema: "portfolio-decision", version: 1),
        CatalogEntry(.provenance, file: "metadata.json", .json, schema: "provenance", version: 1),
        CatalogEntry(
            .report,
            file: "report.html",
            .text,
            schema: "report",
            version: 1,
            companions: ["model-card.md", "data-card.md"]
        ),
        CatalogEntry(
            .message,
            file: "message.md",
            .text,
            schema: "message",
            version: 1,
            companions: ["message.txt"]
        ),
        CatalogEntry(.notification, file: "notification.json", .json, schema: "notification", version: 1),
        CatalogEntry(.ledgerHead, file: "ledger-head.json", .json, schema: "ledger-head", version: 1),
    ]

    /// The entry of an artifact.
    ///
    /// - Throws: `ArtifactError.notCatalogued` for a name that is not on this page.
    public static func entry(_ name: ArtifactName) throws(ArtifactError) -> CatalogEntry {
        guard let entry = entries.first(where: { $0.name == name }) else { throw .notCatalogued(name) }
        return entry
    }

    /// The artifact that a file of the run folder belongs to, as itself or as a companion; nil for any other file.
    public static func artifact(ofFile file: String) -> ArtifactName? {
        entries.first { $0.file == file || $0.companions.contains(file) }?.name
    }
}
