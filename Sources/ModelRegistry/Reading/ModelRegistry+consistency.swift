import Artifacts
import GRDB
import Lottery

extension ModelRegistry {
    /// What SQLite's own checks of the file and of its foreign keys say; empty when all is well.
    ///
    /// - Throws: `RegistryError`.
    public func integrityProblems() throws -> [String] {
        try read { database in
            let damage = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let strays = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
                "row \(row["rowid"] as Int? ?? 0) of table \(row["table"] as String) refers to nothing in "
                    + "table \(row["parent"] as String)"
            }
            return damage + strays
        }
    }

    /// Where the tables say other than the ledger, whose rows are chained; empty when all agree.
    ///
    /// - Throws: `RegistryError`.
    public func ledgerDifferences() throws -> [String] {
        // All of it at one instant, since runs may write meanwhile.
        try read { try LedgerComparison(in: $0) }.differences
    }
}

/// The ledger, and the tables whose every change it tells.
private struct LedgerComparison {
    private let ledger: [LedgerEntry]
    private let versions: [ModelVersion]
    private let recommendations: [StoredRecommendation]
    private let champions: [CountryName: Int]

    init(in database: Database) throws {
        ledger = try LedgerEntry.all(in: database)
        versions = try ModelVersion.all(in: database)
        recommendations = try StoredRecommendation.all(in: database)
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT country, version FROM alias JOIN modelVersion USING (country, version) WHERE name = 'champion'"
        )
        let inForce = try rows.map { (try $0.country(), $0["version"] as Int) }
        champions = Dictionary(inForce) { first, _ in first }
    }

    /// One line for each place where they part.
    var differences: [String] { championDifferences + versionDifferences + recommendationDifferences }

    /// The version in force must be the last one that the ledger put in force.
    private var championDifferences: [String] {
        let countries = Set(ledger.map(\.country)).union(versions.map(\.registration.country))
        return countries.sorted { $0.text < $1.text }.compactMap { country in
            let inForce = champions[country]
            let told = ledger.last { $0.country == country && $0.action.putsInForce }?.version
            guard inForce != told else { return nil }
            let (now, then) = (ModelVersion.name(inForce), ModelVersion.name(told))
            return "\(country): \(now) is in force, where the ledger says \(then)"
        }
    }

    /// Each version must have been entered with the words that it carries.
    private var versionDifferences: [String] {
        let entered = ledger.filter { $0.action == .registered || $0.action == .promoted }
        let known = versions.map {
            VersionName(country: $0.registration.country, version: $0.registration.version)
        }
        let changed = versions.compactMap { model -> String? in
            let (country, version) = (model.registration.country, model.registration.version)
            guard let row = entered.first(where: { $0.country == country && $0.version == version }) else {
                return "version \(version) of \(country) is in no row of the ledger"
            }
            let isSame =
                row.run == model.run && row.who == model.registeredBy && row.why == model.registration.ledgerWhy
            return isSame ? nil : "version \(version) of \(country) is not what row \(row.sequence) of the ledger says"
        }
        let gone = entered.compactMap { row -> String? in
            guard let version = row.version, !known.contains(VersionName(country: row.country, version: version)) else {
                return nil
            }
            return "version \(version) of \(row.country), row \(row.sequence) of the ledger, is gone"
        }
        return changed + gone
    }

    private var recommendationDifferences: [String] {
        let told = ledger.filter { $0.action == .recommended }
        let changed = recommendations.compactMap { answer -> String? in
            guard let row = told.first(where: { $0.run == answer.run }) else {
                return "the recommendation of run \(answer.run) is in no row of the ledger"
            }
            let isSame = row.country == answer.country && row.why == answer.ledgerWhy && row.at == answer.at
            return isSame ? nil : "the recommendation of run \(answer.run) is not what row \(row.sequence) says"
        }
        let runs = Set(recommendations.map(\.run))
        let gone = told.filter { !runs.contains($0.run ?? "") }.map { row in
            "the recommendation of run \(row.run ?? "-"), row \(row.sequence) of the ledger, is gone"
        }
        return changed + gone
    }
}

/// What tells versions apart.
private struct VersionName: Hashable {
    let country: CountryName
    let version: Int
}
