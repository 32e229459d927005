public import JackpotOptimization

/// Closed loops of several countries and seeds, and what is played in each.
public struct RegretStudy: Hashable, Sendable {
    /// The countries.
    public let countries: [SimulatedCountry]
    /// The rules.
    public let world: LoopWorld
    /// The policy that is judged.
    public let policy: LoopPolicy
    /// Seeds of all luck, 1 to this number.
    public let seeds: Int
    /// Weeks that are learnt from.
    public let historyWeeks: Int
    /// Weeks that are judged.
    public let weeks: Int

    /// Describes a study.
    public init(
        countries: [SimulatedCountry] = SimulatedCountry.samples,
        world: LoopWorld,
        policy: LoopPolicy,
        seeds: Int,
        historyWeeks: Int,
        weeks: Int
    ) {
        self.countries = countries
        self.world = world
        self.policy = policy
        self.seeds = seeds
        self.historyWeeks = historyWeeks
        self.weeks = weeks
    }

    /// The policies that are played: the judged one, and those that it is held against.
    public var policies: [LoopPolicy] {
        let others: [LoopPolicy] = [.oracle, .historic, .notebook]
        return others + (others.contains(policy) ? [] : [policy])
    }

    /// One loop for each country and seed, countries together.
    public var loops: [ClosedLoop] {
        countries.flatMap { country in
            (1...UInt64(seeds)).map { seed in
                ClosedLoop(country, world: world, seed: seed, historyWeeks: historyWeeks, weeks: weeks)
            }
        }
    }

    /// Plays one loop under every policy.
    ///
    /// - Throws: as `ClosedLoop.play`.
    public func scores(of loop: ClosedLoop) throws -> [LoopPolicy: LoopScore] {
        var scores: [LoopPolicy: LoopScore] = [:]
        for policy in policies { scores[policy] = try loop.play(policy) }
        return scores
    }

    /// What the scores say.
    ///
    /// - Parameter scores: one entry for each of `loops`, in their order.
    /// - Returns: the report.
    public func report(_ scores: [[LoopPolicy: LoopScore]]) -> RegretReport {
        precondition(scores.count == countries.count * seeds, "one entry for each loop")
        return RegretReport(
            self,
            countries.indices.map { index in
                CountryRegret(countries[index], policy, Array(scores[index * seeds..<(index + 1) * seeds]))
            }
        )
    }
}
