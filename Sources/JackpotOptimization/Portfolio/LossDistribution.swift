/// What several countries may have to pay for jackpots in one week, their wins being independent: every possible sum
/// with its probability.
///
/// Sums are whole hundredths, and equal ones are one: jackpots on a ladder give no more sums than the ladder's steps
/// fit into the largest. Up to 65,536 sums are kept as they are, which covers every pattern of wins of 16 countries;
/// beyond, sums are rounded up to a cash grid of half as many cells, so that a breach is never understated.
struct LossDistribution: Sendable {
    /// Possible sums, hundredths, smallest first.
    private(set) var losses: [Int64]
    /// Their probabilities.
    private(set) var probabilities: [Double]
    /// Cells of the grid; 1 where sums are exact.
    private(set) var cell: Int64 = 1

    /// What is kept at most.
    static let mostSums = 65_536

    /// No country: nothing to pay.
    static let none = LossDistribution(losses: [0], probabilities: [1])

    private init(losses: [Int64], probabilities: [Double]) {
        self.losses = losses
        self.probabilities = probabilities
    }

    /// The joint distribution of several countries.
    init(_ countries: [[PoolOption.Cost]]) {
        self = countries.reduce(.none) { $0.adding($1) }
    }

    /// Whether every sum is kept as it is.
    var isExact: Bool { cell == 1 }

    /// The distribution with one more, independent country.
    func adding(_ costs: [PoolOption.Cost]) -> LossDistribution {
        var sum = LossDistribution(losses: [], probabilities: [])
        sum.cell = cell
        for cost in costs where cost.probability > 0 {
            sum.merge(self, shiftedBy: roundedUp(cost.amount), cost.probability)
        }
        return sum.losses.count > Self.mostSums ? sum.coarser() : sum
    }

    /// Probability that the sum exceeds an amount, hundredths.
    func probability(above amount: Int64) -> Double {
        var total = 0.0
        for index in losses.indices.reversed() {
            guard losses[index] > amount else { break }
            total += probabilities[index]
        }
        return min(1, total)
    }

    /// Probability that this sum and another, independent one exceed an amount together.
    func probability(with other: LossDistribution, above amount: Int64) -> Double {
        var total = 0.0
        var tail = 0.0
        var place = other.losses.count
        for index in losses.indices {
            while place > 0, other.losses[place - 1] > amount - losses[index] {
                place -= 1
                tail += other.probabilities[place]
            }
            total += probabilities[index] * tail
        }
        return min(1, total)
    }

    private func roundedUp(_ amount: Int64) -> Int64 { (amount + cell - 1) / cell * cell }

    /// Merges the sums of another, shifted by a cost of a probability; both sorted.
    private mutating func merge(_ other: LossDistribution, shiftedBy cost: Int64, _ probability: Double) {
        var merged = LossDistribution(losses: [], probabilities: [])
        merged.cell = cell
        merged.losses.reserveCapacity(losses.count + other.losses.count)
        merged.probabilities.reserveCapacity(losses.count + other.losses.count)
        var (mine, theirs) = (0, 0)
        while mine < losses.count || theirs < other.losses.count {
            let left = mine < losses.count ? losses[mine] : .max
            let right = theirs < other.losses.count ? other.losses[theirs] + cost : .max
            var mass = 0.0
            if left <= right {
                mass += probabilities[mine]
                mine += 1
            }
            if right <= left {
                mass += probability * other.probabilities[theirs]
                theirs += 1
            }
            merged.losses.append(min(left, right))
            merged.probabilities.append(mass)
        }
        self = merged
    }

    /// The same sums rounded up to a grid of half as many cells as may be kept.
    private func coarser() -> LossDistribution {
        var coarse = LossDistribution(losses: [], probabilities: [])
        coarse.cell = max(2, (losses[losses.count - 1] / Int64(Self.mostSums / 2)) + 1)
        for (loss, probability) in zip(losses, probabilities) {
            let rounded = coarse.roundedUp(loss)
            if coarse.losses.last == rounded {
                coarse.probabilities[coarse.probabilities.count - 1] += probability
            } else {
                coarse.losses.append(rounded)
                coarse.probabilities.append(probability)
            }
        }
        return coarse
    }
}
