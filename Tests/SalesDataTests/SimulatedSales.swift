import Foundation

/// The demand of one country in the reference world: what `SCIENCE 5` calls a known truth, without its rare outliers.
struct SimulatedCountry: Sendable {
    enum Family: Sendable { case loglog, saturating, fever }

    let name: String
    var family: Family
    var elasticity: Double
    var base = 2.0e6
    var chance = 4.3e-8
    var cap = 8.0e6
    var growth = 0.12
    var fatigue = 0.12
    var scale = 6.0e6
    var fever = 0.0

    /// Three families, each with a history that covers the best jackpot and one that does not.
    static let all = [
        SimulatedCountry(name: "aland", family: .loglog, elasticity: 0.35),
        SimulatedCountry(
            name: "borduria",
            family: .saturating,
            elasticity: 0.55,
            base: 1.2e6,
            chance: 6e-8,
            fatigue: 0.08
        ),
        SimulatedCountry(
            name: "carpania",
            family: .fever,
            elasticity: 0.28,
            base: 3e6,
            chance: 3e-8,
            cap: 9e6,
            fatigue: 0.1,
            fever: 0.25
        ),
        SimulatedCountry(
            name: "drachen",
            family: .loglog,
            elasticity: 0.45,
            base: 1.5e6,
            chance: 5e-8,
            cap: 3e6,
            growth: 0.05,
            fatigue: 0.1
        ),
        SimulatedCountry(
            name: "elbonia",
            family: .saturating,
            elasticity: 0.8,
            base: 1.6e6,
            chance: 3.6e-8,
            cap: 3e6,
            growth: 0.05,
            fatigue: 0.1,
            scale: 8e6
        ),
        SimulatedCountry(
            name: "florin",
            family: .fever,
            elasticity: 0.3,
            base: 2.5e6,
            chance: 3.5e-8,
            cap: 3e6,
            growth: 0.05,
            fatigue: 0.08,
            fever: 0.3
        ),
    ]

    /// The change of log sales that a jackpot makes, against one of three million.
    func response(_ jackpot: Double) -> Double {
        let change = log(jackpot / 3e6)
        let softplus = { (amount: Double) in 0.2 * log1p(exp(log(amount / scale) / 0.2)) }
        switch family {
        case .loglog: return elasticity * change
        case .saturating: return elasticity * (change - log1p(jackpot / scale) + log1p(3e6 / scale))
        case .fever: return elasticity * change + fever * (softplus(jackpot) - softplus(3e6))
        }
    }

    /// Weeks of jackpots that roll over and of the tickets they sold.
    func weeks(_ count: Int, seed: UInt64) -> [(tickets: Double, jackpot: Double)] {
        var random = SplitMix(state: seed)
        var (jackpot, reference, rollovers, noise) = (1e6, log(3e6), 0, 0.0)
        return (0..<count).map { week in
            noise = 0.4 * noise + 0.05 * sqrt(1 - 0.16) * normal(&random)
            let angle = 2 * Double.pi * Double(week % 52) / 52
            let calendar = 0.05 * sin(angle + 0.3) + 0.02 * sin(2 * angle + 1.1) + (week % 52 == 51 ? 0.15 : 0)
            let habit = 0.01 * Double(min(rollovers, 6)) - fatigue * (reference - log(3e6))
            let tickets = (base * exp(response(jackpot) + calendar + habit + noise)).rounded()
            let played = (tickets: tickets, jackpot: jackpot)
            let isWon = Double.random(in: 0..<1, using: &random) < -expm1(-chance * tickets)
            reference += (1 - pow(0.5, 1 / 6)) * (log(jackpot) - reference)
            rollovers = isWon ? 0 : rollovers + 1
            let raised = jackpot + max(0.25e6, growth * 2.5 * tickets)
            jackpot = isWon ? 1e6 : (min(cap, raised) / 0.25e6).rounded() * 0.25e6
            return played
        }
    }

    /// - Source: Box and Muller (1958).
    private func normal(_ random: inout SplitMix) -> Double {
        let (first, second) = (Double.random(in: 0..<1, using: &random), Double.random(in: 0..<1, using: &random))
        return sqrt(-2 * log(1 - first)) * cos(2 * Double.pi * second)
    }
}

/// - Source: Steele, Lea and Flood (2014), SplitMix64.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
