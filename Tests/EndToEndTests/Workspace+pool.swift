import Foundation
import Testing

extension Workspace {
    /// What `portfolio.json` says, as far as tests look at it.
    struct PoolAnswer {
        var text: String
        var proof: String
        var value: Double
        var breach: Double
        var ownBreach: Double
        /// The pool's jackpot of each country.
        var jackpots: [String: Double]
        /// The countries whose jackpots had been announced before.
        var fixed: [String]
    }

    /// A rung of a country's recommendation that the pool may choose.
    struct PoolRung {
        var jackpot: Double
        var value: Double
        var keep: Double
        var win: Double
    }

    /// Lets countries share a pool whose safety net is 1 million.
    func share(_ countries: [String], cash: String) throws {
        try write(
            """
            schema: portfolio/1
            name: northern pool
            countries: [\(countries.joined(separator: ", "))]
            cash: {secret: pool/available_cash, safety-net: 1000000, breach-probability: 0.01}

            """,
            to: "portfolio.yaml"
        )
        try setSecret("pool/available_cash", to: cash)
    }

    /// The newest run of a country; names do not tell apart the runs of one second.
    func lastRun(of country: String) throws -> String {
        let opened = try runs(of: country).map { run in
            let manifest = folder.appending(path: run + "/run.json")
            let date = try manifest.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
            return (run: run, at: try #require(date))
        }
        return try #require(opened.max { $0.at < $1.at }?.run)
    }

    /// The pool's answer in the newest run of a country.
    func poolAnswer(of country: String) throws -> PoolAnswer {
        let file = try lastRun(of: country) + "/portfolio.json"
        let answer = try json(file)
        let members = try #require(answer["members"] as? [[String: Any]])
        let jackpots = try members.map { member in
            (try #require(member["country"] as? String), try #require(member["jackpot"] as? Double))
        }
        return PoolAnswer(
            text: try text(file),
            proof: try #require(answer["proof"] as? String),
            value: try #require(answer["value"] as? Double),
            breach: try #require(answer["breachProbability"] as? Double),
            ownBreach: try #require(answer["ownBreachProbability"] as? Double),
            jackpots: Dictionary(uniqueKeysWithValues: jackpots),
            fixed: members.filter { $0["isAnnounced"] as? Bool == true }.compactMap { $0["country"] as? String }
        )
    }

    /// The rungs of a country's newest recommendation that keep every rule but that of cash.
    func poolRungs(of country: String) throws -> [PoolRung] {
        let recommendation = try json(try lastRun(of: country) + "/recommendation.json")
        let rungs = try #require(recommendation["rungs"] as? [[String: Any]])
        let kept = try rungs.filter { rung in
            try #require(rung["slacks"] as? [[String: Any]]).allSatisfy { slack in
                slack["constraint"] as? String == "cash" || (slack["slack"] as? Double ?? -1) >= 0
            }
        }
        return try kept.map { rung in
            let net = try #require(rung["expectedNetRevenue"] as? Double)
            return PoolRung(
                jackpot: try #require(rung["jackpot"] as? Double),
                value: rung["planValue"] as? Double ?? net,
                keep: net + (try #require(rung["expectedJackpotCost"] as? Double)),
                win: try #require(rung["winProbability"] as? Double)
            )
        }
    }
}
