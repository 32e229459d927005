public import Lottery

/// Where a country stands, on one line.
public struct CountryStatus: Hashable, Sendable, Codable {
    /// The country.
    public let country: CountryName
    /// Its latest run.
    public let lastRun: RunRecord
    /// The version in force; nil before the first.
    public let champion: RunManifest.Champion?
    /// Its latest recommendation; nil before the first.
    public let lastRecommendation: StoredRecommendation?
    /// Messages still to be sent.
    public let pendingMessages: Int
}
