import Foundation
public import Lottery

extension RunContents {
    /// What the run says is to be announced: its recommendation, where the country belongs to a cash pool with the
    /// pool's jackpot; nil where the country or its pool was not decided.
    ///
    /// - Throws: `ArtifactError`.
    public func announcement() throws -> Recommendation? {
        guard let own = try readIfPresent(Recommendation.self) else { return nil }
        guard try readIfPresent(CashPool.self) != nil else { return own }
        guard let pool = try readIfPresent(PoolDecision.self) else { return nil }
        return try announcement(of: own, in: pool)
    }

    /// The same for a run that has told its announcement, be it by one of several channels; nil for one that has not.
    ///
    /// - Throws: `ArtifactError`.
    public func toldAnnouncement() throws -> Recommendation? {
        let notification = try Catalog.entry(.notification).file
        let teller = receipts.first { $0.wrote.keys.contains { $0 == notification } }
        guard let teller else { return nil }
        let isTold = try teller.isDone || readIfPresent(NotificationRecord.self)?.isTold == true
        return isTold ? try announcement() : nil
    }

    /// The SHA-256 that the receipt of a finished step records for an artifact; nil where no step wrote it.
    ///
    /// - Throws: `ArtifactError`.
    public func recordedChecksum(of artifact: ArtifactName) throws(ArtifactError) -> String? {
        guard let file = try Catalog.entry(artifact).file else { return nil }
        return receipts.lazy.filter(\.isDone).compactMap { $0.wrote[file] }.first
    }

    private func announcement(of own: Recommendation, in pool: PoolDecision) throws -> Recommendation {
        do {
            return try own.announced(by: pool)
        } catch {
            let path = try folder.file(of: .portfolio).path
            throw ArtifactError.malformedDocument(path: path, key: "members", problem: error.description)
        }
    }
}
