internal import Lottery
internal import RealModule

/// The chance that at least one of the tickets sold wins the jackpot.
///
/// Independent tickets: `1 - (1-p)^N`. Clustered tickets, where several players choose one combination: the winners of
/// a combination follow a negative binomial of shape kappa, so `1 - (1 + pN/kappa)^-kappa`. Both are taken through
/// `expm1` and `log1p`: the naive form loses every digit at p = 1e-18.
///
/// - Source: SCIENCE 2; Baker and McHale (2009) for the clustering.
struct WinProbability: Hashable, Sendable {
    /// Chance of one ticket.
    let chance: Double
    /// Shape of the clustering; nil for independent tickets.
    let clustering: Double?
    /// Logarithm of the chance that one ticket does not win; minus infinity at a chance of 1.
    private let logOfLosing: Double

    /// Takes both from the prize scheme.
    init(_ prizes: PrizeScheme) {
        chance = prizes.chance.probability
        clustering = prizes.clustering
        logOfLosing = Double.log(onePlus: -chance)
    }

    /// Probability of a winner among so many tickets.
    func ofWinner(among tickets: Double) -> Double {
        guard tickets > 0, chance > 0 else { return 0 }
        guard chance < 1 else { return 1 }
        guard let clustering else { return -Double.expMinusOne(tickets * logOfLosing) }
        return -Double.expMinusOne(-clustering * Double.log(onePlus: chance * tickets / clustering))
    }
}
