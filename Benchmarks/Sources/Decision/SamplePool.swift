import JackpotOptimization
import Lottery

/// Countries of different size, elasticity and odds that share a pool in which their own best jackpots do not fit.
enum SamplePool {
    static let headroomOfSix = 2_000_000.0
    static let headroomOfMany = -265_000_000.0

    static func six() throws -> PortfolioProblem { try problem(countries: 6, headroom: headroomOfSix) }

    static func many() throws -> PortfolioProblem { try problem(countries: 200, headroom: headroomOfMany) }

    /// A pool with cash above the safety net; below 0 only what the draws keep can close the gap.
    private static func problem(countries: Int, headroom: Double) throws -> PortfolioProblem {
        let safetyNet = 400_000_000.0
        return try PortfolioProblem(
            countries: (0..<countries).map(country),
            rule: CashRule(
                secretName: "pool",
                safetyNet: Money(units: safetyNet),
                breachProbability: Chance(0.01)
            ),
            cash: Secret(Money(units: safetyNet + headroom))
        )
    }

    private static func country(_ index: Int) throws -> PortfolioProblem.Country {
        let size = 0.5 + Double((index * 37) % 23) / 20
        let sample = SampleCountry(
            size: size,
            elasticity: 0.25 + Double((index * 13) % 17) / 40,
            chance: 4.3e-8 / size
        )
        return try .init(name: CountryName("country\(index)"), decision: JackpotDecision(try sample.problem()))
    }
}
