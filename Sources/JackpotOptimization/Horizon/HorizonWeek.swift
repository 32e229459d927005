internal import Lottery

/// One week of a path as probability flows through it: how likely each rung is, and what it brings.
struct HorizonWeek {
    private var masses: [Double]
    private var netRevenue = 0.0
    private var winProbability = 0.0

    init(rungs: Int) { masses = Array(repeating: 0, count: rungs) }

    /// Counts a rung that is announced with some probability.
    mutating func add(_ rung: Int, mass: Double, _ prospect: WeekProspect) {
        masses[rung] += mass
        netRevenue += mass * prospect.netRevenue
        winProbability += mass * prospect.winProbability
    }

    /// The week as a step of a plan.
    func step(week: Int, jackpots: [Money]) -> HorizonPlan.Step {
        HorizonPlan.Step(
            week: week,
            low: jackpots[masses.quantileIndex(0.1)],
            median: jackpots[masses.quantileIndex(0.5)],
            high: jackpots[masses.quantileIndex(0.9)],
            expectedJackpot: zip(jackpots, masses).reduce(0) { $0 + $1.0.units * $1.1 },
            expectedNetRevenue: netRevenue,
            winProbability: winProbability
        )
    }
}

extension [Double] {
    /// Index at which masses add up to a level, within rounding.
    fileprivate func quantileIndex(_ level: Double) -> Int {
        var total = 0.0
        for (index, mass) in enumerated() {
            total += mass
            if total >= level - 1e-12 { return index }
        }
        return count - 1
    }
}
