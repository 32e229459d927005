public import Foundation
import GRDB
public import Lottery

extension ModelRegistry {
    /// Registers a model as a new version and puts it in force if the gate passed it, nobody need approve it, and the
    /// champion is still the one that the run pinned; all in one transaction.
    ///
    /// A model made for a draw of the past never comes into force by this.
    ///
    /// Registering the model of a run again answers the same registration and changes nothing.
    ///
    /// - Throws: `RegistryError`; `ArtifactError` where the model cannot be kept.
    public func register(_ candidate: Candidate, by who: String, at instant: Date) throws -> Registration {
        let sha256 = try Self.explaining(path) { try models.keep(candidate.model) }
        return try write { database in
            if let earlier = try ModelVersion.of(run: candidate.run.run, in: database) { return earlier.registration }
            try RunRecord.require(candidate.run.run, in: database)
            let registration = try decide(on: candidate, sha256: sha256, in: database)
            try insert(registration, of: candidate, by: who, at: instant, in: database)
            return registration
        }
    }

    private func decide(on candidate: Candidate, sha256: String, in database: Database) throws -> Registration {
        let country = candidate.run.country
        let champion = try Champion.version(of: country, in: database)
        let version = try ModelVersion.next(of: country, in: database)
        let decision = Decision(
            verdict: candidate.evaluation.verdict,
            isBackfill: candidate.run.isBackfill,
            approval: candidate.approval,
            pinned: candidate.run.champion?.version,
            champion: champion,
            name: "\(country) \(version)"
        )
        return Registration(
            country: country,
            version: version,
            modelSHA256: sha256,
            outcome: decision.outcome,
            inForce: decision.outcome == .promoted ? version : champion,
            explanation: decision.explanation
        )
    }

    private func insert(
        _ registration: Registration,
        of candidate: Candidate,
        by who: String,
        at instant: Date,
        in database: Database
    ) throws {
        try ModelVersion(
            registration: registration,
            run: candidate.run.run,
            family: candidate.card.family,
            wape: candidate.evaluation.challenger.wape,
            registeredAt: instant,
            registeredBy: who
        ).insert(in: database)
        if registration.outcome == .promoted {
            try Champion.set(registration.version, of: registration.country, in: database)
        }
        try LedgerEntry.append(
            to: database,
            at: instant,
            who: who,
            registration.outcome == .promoted ? .promoted : .registered,
            country: registration.country,
            version: registration.version,
            run: candidate.run.run,
            why: registration.ledgerWhy
        )
    }
}

extension Registration {
    /// The words of its ledger row.
    var ledgerWhy: String { "\(outcome.rawValue): \(explanation)" }
}

/// What becomes of a new model, and why.
struct Decision {
    let outcome: Registration.Outcome
    let explanation: String

    init(
        verdict: GateVerdict,
        isBackfill: Bool,
        approval: CountryConfiguration.Approval,
        pinned: Int?,
        champion: Int?,
        name: String
    ) {
        if let broken = verdict.checks.first(where: { !$0.isKept }) {
            outcome = .refused
            explanation = "the gate refused it: \(broken.missed)"
        } else if isBackfill {
            outcome = .superseded
            explanation = "it was made for a draw of the past, and such a model never comes into force"
        } else if champion != pinned {
            outcome = .superseded
            explanation =
                (champion.map { "version \($0) is in force" } ?? "no version is in force")
                + ", while this run had pinned " + (pinned.map { "version \($0)" } ?? "none")
        } else if approval == .manual {
            outcome = .pendingApproval
            explanation = "the gate passed it; it waits for approval: jackpot models approve \(name)"
        } else {
            outcome = .promoted
            explanation =
                champion.map { "the gate passed it; it replaces version \($0)" }
                ?? "the gate passed it; it is the first in force"
        }
    }
}
