import GRDB
import Lottery

extension ModelRegistry {
    /// Where each country with a run stands, by name.
    ///
    /// - Throws: `RegistryError`.
    public func status() throws -> [CountryStatus] {
        let countries = try read { database in
            try String.fetchAll(database, sql: "SELECT DISTINCT country FROM run ORDER BY country")
        }
        return try countries.map { try CountryName($0) }.compactMap { country in
            guard let last = try runs(of: country, limit: 1).first else { return nil }
            return CountryStatus(
                country: country,
                lastRun: last,
                champion: try champion(of: country),
                lastRecommendation: try lastRecommendation(of: country),
                pendingMessages: try pendingMessages(of: country).count
            )
        }
    }
}
