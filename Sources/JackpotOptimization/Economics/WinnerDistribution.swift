internal import Lottery

/// How many tickets win the jackpot: binomial, or negative binomial where tickets cluster.
///
/// Masses grow outwards from the mode by the ratio of neighbours and are normalised at the end: no factorial is ever
/// taken, and nothing is cut at a fixed count. Counts whose mass is below 1e-30 of the mode's are left out.
struct WinnerDistribution {
    /// Number of winners that the first mass belongs to.
    let fewest: Int
    /// Probability of `fewest` winners, of one more, and so on.
    let masses: [Double]

    private static let negligible = 1e-30

    /// The winners among so many tickets.
    init(_ prizes: PrizeScheme, tickets: Double) {
        let chance = prizes.chance.probability
        guard tickets > 0, chance > 0 else { self.init(fewest: 0, masses: [1]); return }
        guard chance < 1 else { self.init(fewest: Int(tickets.rounded()), masses: [1]); return }
        if let shape = prizes.clustering {
            let mean = chance * tickets
            let odds = mean / (shape + mean)
            let mode = shape > 1 ? ((shape - 1) * mean / shape).rounded(.down) : 0
            self.init(mode: Int(mode)) { ($0 + shape) / ($0 + 1) * odds }
        } else {
            let odds = chance / (1 - chance)
            let mode = min(((tickets + 1) * chance).rounded(.down), tickets.rounded(.down))
            self.init(mode: Int(mode)) { max(0, tickets - $0) / ($0 + 1) * odds }
        }
    }

    private init(fewest: Int, masses: [Double]) {
        self.fewest = fewest
        self.masses = masses
    }

    /// - Parameters:
    ///   - mode: a most probable count.
    ///   - ratio: mass of k + 1 winners over that of k.
    private init(mode: Int, ratio: (Double) -> Double) {
        let below = Self.descending(from: mode, ratio: ratio)
        let above = Self.ascending(from: mode, ratio: ratio)
        let unscaled = below.reversed() + [1] + above
        let total = unscaled.sorted().reduce(0, +)
        self.init(fewest: mode - below.count, masses: unscaled.map { $0 / total })
    }

    private static func descending(from mode: Int, ratio: (Double) -> Double) -> [Double] {
        var masses: [Double] = []
        var mass = 1.0
        for count in stride(from: mode - 1, through: 0, by: -1) {
            mass /= ratio(Double(count))
            guard mass > negligible else { break }
            masses.append(mass)
        }
        return masses
    }

    private static func ascending(from mode: Int, ratio: (Double) -> Double) -> [Double] {
        var masses: [Double] = []
        var count = mode
        var mass = ratio(Double(count))
        while mass > negligible {
            masses.append(mass)
            count += 1
            mass *= ratio(Double(count))
        }
        return masses
    }
}
