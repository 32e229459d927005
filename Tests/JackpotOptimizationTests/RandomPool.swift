import Foundation
import JackpotOptimization
import Lottery

/// A pool of random countries, each with jackpots of 1 million upwards.
struct RandomPool {
    /// Jackpot, value, keep and chance of a winner of each option.
    var countries: [[(jackpot: Double, value: Double, keep: Double, win: Double)]]
    var headroom: Double
    var allowed: Double

    init(seed: Int, countries count: ClosedRange<Int>, options: ClosedRange<Int>, step: Double = 500_000) {
        var random = TestRandom(seed: seed)
        countries = (0..<random.whole(count)).map { _ in
            let win = random.number(0.02...0.3)
            let elasticity = random.number(0.2...0.7)
            let size = random.number(0.3e6...1.5e6)
            return (0..<random.whole(options)).map { index in
                let jackpot = 1e6 + step * Double(index)
                let factor = pow(jackpot / 3e6, elasticity)
                let keep = (size * factor).rounded()
                let chance = 1 - exp(-win * factor)
                return (jackpot, keep - jackpot * chance, keep, chance)
            }
        }
        headroom = Double(random.whole(0...20)) * 0.4e6
        allowed = random.chance(0.2) ? 0 : random.number(0.001...0.15)
    }

    func problem() throws -> PortfolioProblem {
        let countries = try countries.enumerated().map { index, options in
            try PortfolioProblem.Country(
                name: CountryName("country\(index)"),
                options: options.map { option in
                    let cost = Int64((option.jackpot * 100).rounded())
                    return try PoolOption(
                        jackpot: Money(units: option.jackpot),
                        value: option.value,
                        keep: Money(units: option.keep),
                        costs: [
                            .init(amount: 0, probability: 1 - option.win), .init(amount: cost, probability: option.win),
                        ]
                    )
                }
            )
        }
        let rule = try CashRule(
            secretName: "cash",
            safetyNet: Money(units: 5e6),
            breachProbability: Chance(allowed)
        )
        return try PortfolioProblem(countries: countries, rule: rule, cash: Secret(Money(units: 5e6 + headroom)))
    }

    /// Chance of a breach by walking through every pattern of wins.
    func breach(of choice: [Int]) -> Double {
        let chosen = zip(countries, choice).map { $0[$1] }
        let keep = chosen.reduce(0) { $0 + $1.keep }
        var total = 0.0
        for pattern in 0..<(1 << chosen.count) {
            var probability = 1.0
            var paid = 0.0
            for (bit, option) in chosen.enumerated() {
                let won = pattern >> bit & 1 == 1
                probability *= won ? option.win : 1 - option.win
                paid += won ? option.jackpot : 0
            }
            if headroom + keep - paid < 0 { total += probability }
        }
        return total
    }

    /// Every choice of options.
    var choices: [[Int]] {
        countries.reduce([[]]) { partial, options in partial.flatMap { one in options.indices.map { one + [$0] } } }
    }

    func value(of choice: [Int]) -> Double { zip(countries, choice).reduce(0) { $0 + $1.0[$1.1].value } }
}
