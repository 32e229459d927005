public import Lottery

extension RunManifest: JSONArtifact {
    /// `run.json`.
    public static var artifact: ArtifactName { .run }
}

extension CountryConfiguration: JSONArtifact {
    /// `country.json`.
    public static var artifact: ArtifactName { .countryConfiguration }
}

extension PreviousDecision: JSONArtifact {
    /// `previous/decision.json`.
    public static var artifact: ArtifactName { .previousDecision }
}

extension PlannedPeriod: JSONArtifact {
    /// `planned-period.json`.
    public static var artifact: ArtifactName { .plannedPeriod }
}

extension ValidationReport: JSONArtifact {
    /// `validation.json`.
    public static var artifact: ArtifactName { .validation }
}

extension ModelCard: JSONArtifact {
    /// `model-card.json`.
    public static var artifact: ArtifactName { .modelCard }
}

extension Evaluation: JSONArtifact {
    /// `evaluation.json`.
    public static var artifact: ArtifactName { .evaluation }
}

extension Registration: JSONArtifact {
    /// `registration.json`.
    public static var artifact: ArtifactName { .registration }
}

extension Recommendation: JSONArtifact {
    /// `recommendation.json`.
    public static var artifact: ArtifactName { .recommendation }
}

extension SensitivityTable: JSONArtifact {
    /// `sensitivity.json`.
    public static var artifact: ArtifactName { .sensitivity }
}

extension ForecastExplanation: JSONArtifact {
    /// `explanation.json`.
    public static var artifact: ArtifactName { .explanation }
}

extension Provenance: JSONArtifact {
    /// `metadata.json`.
    public static var artifact: ArtifactName { .provenance }
}

extension NotificationRecord: JSONArtifact {
    /// `notification.json`.
    public static var artifact: ArtifactName { .notification }
}

extension LedgerHead: JSONArtifact {
    /// `ledger-head.json`.
    public static var artifact: ArtifactName { .ledgerHead }
}
