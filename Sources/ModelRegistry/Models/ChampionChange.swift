import Foundation
import GRDB
import Lottery

/// A person's change of the version in force: the alias moves and the ledger says who, when and why.
struct ChampionChange {
    private let country: CountryName
    private let version: Int
    private let action: LedgerEntry.Action
    private let who: String
    private let why: String
    private let instant: Date

    init(
        _ country: CountryName,
        to version: Int,
        _ action: LedgerEntry.Action,
        by who: String,
        why: String,
        at instant: Date
    ) {
        self.country = country
        self.version = version
        self.action = action
        self.who = who
        self.why = why
        self.instant = instant
    }

    /// Refuses the user whose run registered the version.
    func requireOtherUser(than version: ModelVersion) throws(RegistryError) {
        guard version.registeredBy != who else {
            throw .sameUser(country: country, version: self.version, who: who)
        }
    }

    /// Makes the change if the version in force is the expected one.
    func make(from expected: Int?, in database: Database) throws {
        guard why.contains(where: { !$0.isWhitespace }) else { throw RegistryError.reasonMissing }
        let target = try ModelVersion.version(version, of: country, in: database)
        let inForce = try Champion.version(of: country, in: database)
        guard inForce != version else { throw RegistryError.alreadyInForce(country: country, version: version) }
        guard inForce == expected else {
            throw RegistryError.superseded(country: country, expected: expected, inForce: inForce)
        }
        try Champion.set(version, of: country, in: database)
        try LedgerEntry.append(
            to: database,
            at: instant,
            who: who,
            action,
            country: country,
            version: version,
            run: target.run,
            why: why
        )
    }
}
