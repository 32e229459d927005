public import Foundation
import GRDB
public import Lottery

extension ModelRegistry {
    /// Puts a version in force that waits for approval; four eyes see it: those of the user whose run registered it, and
    /// those of the user who approves.
    ///
    /// - Parameters:
    ///   - version: the version.
    ///   - country: its country.
    ///   - closing: when the draw of its run closes; nil where no clock closes it, as in a run of a past day.
    ///   - who: the user who approves.
    ///   - why: the reason, which is kept in the ledger.
    ///   - instant: now.
    /// - Throws: `RegistryError.notPending`; `RegistryError.sameUser`; `RegistryError.approvalExpired`;
    ///   `RegistryError.superseded` where the champion changed since it was registered; `RegistryError.reasonMissing`.
    public func approve(
        _ version: Int,
        of country: CountryName,
        before closing: Date?,
        by who: String,
        why: String,
        at instant: Date
    ) throws {
        try write { database in
            let waiting = try ModelVersion.version(version, of: country, in: database)
            let change = ChampionChange(country, to: version, .approved, by: who, why: why, at: instant)
            guard try Champion.version(of: country, in: database) != version else {
                throw RegistryError.alreadyInForce(country: country, version: version)
            }
            guard waiting.registration.outcome == .pendingApproval else {
                throw RegistryError.notPending(country: country, version: version)
            }
            try change.requireOtherUser(than: waiting)
            if try isClosed(waiting, at: closing, now: instant, in: database) {
                let draw = try waiting.draw(in: database)
                throw RegistryError.approvalExpired(country: country, version: version, draw: draw)
            }
            try change.make(from: waiting.registration.inForce, in: database)
        }
    }

    /// Puts a version in force whatever the gate said and however late it is: an override, which needs another user than
    /// the one whose run registered it.
    ///
    /// - Parameters:
    ///   - version: the version.
    ///   - country: its country.
    ///   - expected: the version that the person who decides believes to be in force.
    ///   - who: that person.
    ///   - why: the reason, which is kept in the ledger.
    ///   - instant: now.
    /// - Throws: `RegistryError.superseded` where another version is in force; `RegistryError.sameUser`;
    ///   `RegistryError.reasonMissing`.
    public func promote(
        _ version: Int,
        of country: CountryName,
        expecting expected: Int?,
        by who: String,
        why: String,
        at instant: Date
    ) throws {
        try write { database in
            let target = try ModelVersion.version(version, of: country, in: database)
            let change = ChampionChange(country, to: version, .overridden, by: who, why: why, at: instant)
            try change.requireOtherUser(than: target)
            try change.make(from: expected, in: database)
        }
    }

    /// Puts a version in force again, by default the one before the present one, and answers it.
    ///
    /// One user is enough: what comes back was in force before. Each further rollback goes further back: a version that
    /// was rolled back does not return by another one.
    ///
    /// - Parameters:
    ///   - country: the country.
    ///   - version: a version that was in force before; nil for the one before the present one first was.
    ///   - who: who does it.
    ///   - why: the reason, which is kept in the ledger.
    ///   - instant: now.
    /// - Returns: the version that is in force now.
    /// - Throws: `RegistryError.nothingBefore`; `RegistryError.neverInForce`; `RegistryError.unknownVersion`;
    ///   `RegistryError.alreadyInForce`; `RegistryError.reasonMissing`.
    public func rollBack(
        _ country: CountryName,
        to version: Int? = nil,
        by who: String,
        why: String,
        at instant: Date
    ) throws -> Int {
        try write { database in
            let present = try Champion.version(of: country, in: database)
            let earlier = try LedgerEntry.versionsInForce(of: country, in: database)
            let before = earlier.prefix { $0 != present }
            guard let target = version ?? before.last, let present else {
                throw RegistryError.nothingBefore(country: country)
            }
            _ = try ModelVersion.version(target, of: country, in: database)
            guard earlier.contains(target) else {
                throw RegistryError.neverInForce(country: country, version: target)
            }
            try ChampionChange(country, to: target, .rolledBack, by: who, why: why, at: instant)
                .make(from: present, in: database)
            return target
        }
    }

    /// By the clock where one closes the draw, else once a run has been opened for a later draw.
    private func isClosed(
        _ version: ModelVersion,
        at closing: Date?,
        now: Date,
        in database: Database
    ) throws -> Bool {
        if let closing { return now >= closing }
        let isPassed = try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM run WHERE country = ? AND draw > ?)",
            arguments: [version.registration.country.text, try version.draw(in: database).description]
        )
        return isPassed == true
    }
}

extension ModelVersion {
    /// The draw of the run that made it.
    fileprivate func draw(in database: Database) throws -> CalendarDay {
        let row = try Row.fetchOne(database, sql: "SELECT draw FROM run WHERE id = ?", arguments: [run])
        guard let row else { throw RegistryError.unknownRun(run) }
        return try row.day("draw")
    }
}
