public import Lottery

extension CashPool: JSONArtifact {
    /// `cash-pool.json`.
    public static var artifact: ArtifactName { .cashPool }
}

extension PoolDecision: JSONArtifact {
    /// `portfolio.json`.
    public static var artifact: ArtifactName { .portfolio }
}
