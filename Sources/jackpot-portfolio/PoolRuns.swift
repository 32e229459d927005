import Artifacts
import Foundation
import JackpotOptimization
import Lottery
import StepKit

/// The runs in which the countries of a pool were decided, each for itself.
struct PoolRuns {
    /// Draws that lie further apart are not paid from the same cash.
    private static let mostDaysApart = 7

    private let pool: CashPool
    private let folders: [CountryName: RunFolder]

    /// - Throws: `PoolError.strange` for the run of a country outside the pool, `ArtifactError` for a folder that is no
    ///   run.
    init(_ pool: CashPool, own: RunFolder, others: [RunFolder]) throws {
        var folders: [CountryName: RunFolder] = [:]
        for folder in [own] + others {
            let country = try folder.manifest().country
            guard pool.countries.contains(country), folders[country] == nil else {
                throw PoolError.strange(country, pool: pool.name, folder: folder.url.path)
            }
            folders[country] = folder
        }
        self.pool = pool
        self.folders = folders
    }

    /// Every country with its decision, in the order of the pool.
    ///
    /// A pool without one of its countries is not decided: nobody could say what that country will draw from it.
    ///
    /// - Throws: `PoolError`, `ArtifactError`.
    func members(_ context: inout StepContext) throws -> [PoolMember] {
        var members: [PoolMember] = []
        for country in pool.countries { members.append(try member(country, &context)) }
        let draws = members.map(\.recommendation).sorted { $0.draw < $1.draw }
        if let first = draws.first, let last = draws.last, last.draw - first.draw > Self.mostDaysApart {
            throw PoolError.drawsApart(first, last, pool: pool.name)
        }
        return members
    }

    private func member(_ country: CountryName, _ context: inout StepContext) throws -> PoolMember {
        guard let folder = folders[country] else { throw PoolError.runMissing(country, pool: pool.name) }
        let contents = try RunContents(of: folder)
        guard try contents.recordedChecksum(of: .recommendation) != nil else {
            throw PoolError.undecided(country, pool: pool.name, folder: folder.url.path)
        }
        let recommendation = try context.read(Recommendation.self, of: country, in: folder)
        let configuration = try context.read(CountryConfiguration.self, of: country, in: folder)
        return PoolMember(
            recommendation: recommendation,
            prizes: configuration.prizes,
            announced: try contents.toldAnnouncement()?.jackpot
        )
    }
}
