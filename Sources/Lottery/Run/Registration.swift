/// What became of a new model in the registry: the content of `registration.json`.
public struct Registration: Hashable, Sendable, Codable {
    /// What became of it.
    public enum Outcome: String, Codable, Sendable {
        /// It is the champion now.
        case promoted
        /// The gate refused it; the champion stays.
        case refused
        /// It waits for a person's approval; the champion stays.
        case pendingApproval = "pending-approval"
        /// Another run changed the champion meanwhile, or it was made for a draw of the past; the champion stays.
        case superseded
    }

    /// The country.
    public var country: CountryName
    /// The new version.
    public var version: Int
    /// SHA-256 of its `model.json`.
    public var modelSHA256: String
    /// What became of it.
    public var outcome: Outcome
    /// The version in force now; nil where no model was ever approved.
    public var inForce: Int?
    /// The reason in words.
    public var explanation: String

    /// Describes a registration.
    public init(
        country: CountryName,
        version: Int,
        modelSHA256: String,
        outcome: Outcome,
        inForce: Int?,
        explanation: String
    ) {
        self.country = country
        self.version = version
        self.modelSHA256 = modelSHA256
        self.outcome = outcome
        self.inForce = inForce
        self.explanation = explanation
    }
}
