import Artifacts
public import Lottery

/// What makes two studies one: their trials would come to the same.
public struct StudyKey: Hashable, Sendable, Codable {
    /// The country whose settings are tuned.
    public let country: CountryName
    /// Seed of the random points.
    public let seed: UInt64
    /// The search space, as JSON.
    public let space: String
    /// The strategy, as JSON.
    public let strategy: String
    /// SHA-256 of all else that a loss depends on: data, config, code.
    public let data: String

    /// Collects what makes a study.
    public init(country: CountryName, seed: UInt64, space: String, strategy: String, data: String) {
        self.country = country
        self.seed = seed
        self.space = space
        self.strategy = strategy
        self.data = data
    }

    /// SHA-256 of all of it, 64 lower-case hexadecimal digits.
    ///
    /// - Throws: never in practice: texts and whole numbers have a form in JSON.
    func text() throws -> String {
        Checksum.sha256(try JSONDocument.encode(self, schema: "study-key/1"))
    }
}
