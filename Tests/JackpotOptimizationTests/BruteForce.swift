import Foundation
import Lottery

/// The same decision, computed the long way from the definitions and sharing no code with the product.
struct BruteForce {
    struct Rung {
        var jackpot: Double
        var revenue: Double
        var sales: Double
        var slacks: [(kind: ConstraintKind, slack: Double)]

        func keeps(without kind: ConstraintKind? = nil) -> Bool {
            slacks.allSatisfy { $0.kind == kind || $0.slack >= 0 }
        }
    }

    let world: RandomLadder
    let rungs: [Rung]

    init(_ world: RandomLadder) {
        self.world = world
        rungs = world.jackpots.indices.map { BruteForce.rung(world, $0) }
    }

    /// Index of the best of some rungs: the largest expected net revenue, the smaller jackpot on ties.
    func best(_ admissible: (Rung) -> Bool) -> Int? {
        let indices = rungs.indices.filter { admissible(rungs[$0]) }
        guard let top = indices.map({ rungs[$0].revenue }).max() else { return nil }
        return indices.first { rungs[$0].revenue == top }
    }

    /// Index of the answer, and whether it keeps every rule.
    var answer: (index: Int, isFeasible: Bool) {
        if let best = best({ $0.keeps() }) { return (best, true) }
        var left = Array(rungs.indices)
        for rule in rungs[0].slacks.indices {
            let broken = { (index: Int) in max(0, -rungs[index].slacks[rule].slack) }
            let least = left.map(broken).min() ?? 0
            left = left.filter { broken($0) <= least + 1e-12 * max(1, least) }
        }
        let top = left.map { rungs[$0].revenue }.max()
        return (left.first { rungs[$0].revenue == top } ?? 0, false)
    }

    // MARK: one rung

    private static func rung(_ world: RandomLadder, _ index: Int) -> Rung {
        let jackpot = world.jackpots[index]
        var revenue = 0.0
        var meanSales = 0.0
        var meanPaid = 0.0
        var ifWon = -Double.infinity
        var outcomes: [(value: Double, mass: Double)] = []
        for (tickets, weight) in zip(world.tickets[index], world.weights) {
            let sales = world.price * tickets
            let fed = world.mode == .parimutuel ? world.contribution * sales : 0
            let pool = world.reserve + fed
            let owed = world.mode == .parimutuel ? max(0, jackpot - pool) : jackpot
            let prize = world.mode == .parimutuel ? max(jackpot, pool) : jackpot
            let keep =
                sales * (1 - world.charity - world.commission - world.duty) - fed - world.ticketCost * tickets
                - world.fixed
            meanSales += weight * sales
            for (factor, mass) in lowerPrizes(world.variation) {
                ifWon = max(
                    ifWon,
                    ratio(
                        world.trailingPayouts + factor * world.secondary * sales + prize,
                        world.trailingSales + sales
                    )
                )
                for (count, chance) in winners(world, tickets) {
                    let net = keep - factor * world.secondary * sales - Double(count) * owed
                    let total = weight * mass * chance
                    outcomes.append((net, total))
                    revenue += total * net
                    meanPaid += total * (factor * world.secondary * sales + fed + Double(count) * owed)
                }
            }
        }
        let expected = ratio(world.trailingPayouts + meanPaid, world.trailingSales + meanSales)
        return Rung(
            jackpot: jackpot,
            revenue: revenue,
            sales: meanSales,
            slacks: slacks(world, jackpot, meanSales, expected, ifWon, outcomes)
        )
    }

    private static func ratio(_ paid: Double, _ sales: Double) -> Double { paid / sales }

    /// Number of times the operator pays, with probabilities, from none up to 399 in logarithms.
    private static func winners(_ world: RandomLadder, _ tickets: Double) -> [(Int, Double)] {
        let mean = world.chance * tickets
        let none =
            if let shape = world.clustering { pow(1 + mean / shape, -shape) } else {
                exp(tickets * log1p(-world.chance))
            }
        switch world.mode {
        case .certain: return [(1, 1)]
        case .shared, .parimutuel: return [(0, none), (1, 1 - none)]
        case .perWinner:
            var logMass = log(none)
            return (0..<400).map { count in
                let k = Double(count)
                defer {
                    if let shape = world.clustering {
                        logMass += log((k + shape) / (k + 1)) + log(mean / (shape + mean))
                    } else {
                        logMass += log((tickets - k) / (k + 1)) + log(world.chance / (1 - world.chance))
                    }
                }
                return (count, exp(logMass))
            }
        }
    }

    private static func lowerPrizes(_ variation: Double) -> [(Double, Double)] {
        if variation <= 0.05 { return [(1, 1)] }
        if variation <= 1 / 3.0.squareRoot() {
            let width = 3.0.squareRoot() * variation
            return [(1 - width, 1 / 6), (1, 4 / 6), (1 + width, 1 / 6)]
        }
        let top = 1 + variation * variation
        return [(0, 1 - 1 / top), (top, 1 / top)]
    }

    private static func slacks(
        _ world: RandomLadder,
        _ jackpot: Double,
        _ sales: Double,
        _ expected: Double,
        _ ifWon: Double,
        _ outcomes: [(value: Double, mass: Double)]
    ) -> [(ConstraintKind, Double)] {
        var slacks: [(ConstraintKind, Double)] = []
        if let cash = world.cash {
            let breach = outcomes.filter { cash.amount + $0.value < cash.floor }.map(\.mass).reduce(0, +)
            slacks.append((.cash, cash.allowed - min(1, breach)))
        }
        if let bounds = world.ratio {
            slacks.append((.payoutRatioMinimum, expected - bounds.minimum))
            let worst = bounds.mode == .ifWon ? max(expected, ifWon) : expected
            slacks.append((.payoutRatioMaximum, bounds.maximum - worst))
        }
        if let cap = world.cap { slacks.append((.prizeCap, cap * sales - jackpot)) }
        if !world.mayFall, let last = world.last, last.won != true { slacks.append((.ratchet, jackpot - last.jackpot)) }
        if let multiple = world.multiple, !world.past.isEmpty {
            slacks.append((.extrapolationGuard, multiple * percentile98(world.past) - jackpot))
        }
        if let tail = world.tail { slacks.append((.tailLoss, worstMean(outcomes, tail.mass) + tail.limit)) }
        return slacks
    }

    private static func percentile98(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let place = 0.98 * Double(sorted.count - 1)
        let low = sorted[Int(floor(place))]
        let high = sorted[Int(ceil(place))]
        return low + (high - low) * (place - floor(place))
    }

    /// CVaR as the maximum over thresholds t of `t - E[(t - X)+] / b` (Rockafellar and Uryasev), not by sorting.
    private static func worstMean(_ outcomes: [(value: Double, mass: Double)], _ tail: Double) -> Double {
        let likely = outcomes.filter { $0.mass > 1e-18 }
        return likely.map { candidate in
            let below = likely.map { max(0, candidate.value - $0.value) * $0.mass }.reduce(0, +)
            return candidate.value - below / tail
        }.max() ?? 0
    }
}
