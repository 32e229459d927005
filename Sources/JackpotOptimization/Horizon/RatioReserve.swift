internal import Lottery
internal import RealModule

/// Room below the upper bound of the payout ratio: sales add to it, and a win takes the jackpot.
///
/// Players' pools and prizes per winner count as a jackpot that is paid once.
struct RatioReserve: HorizonReserve {
    private let ratio: RatioSlack
    private let jackpots: [Double]
    /// What is gained by the sales of each rung as the curve has them, currency units.
    private let gains: [Double]

    var now: Double { ratio.now }
    var ceiling: Double { .infinity }

    init(_ ratio: RatioSlack, _ problem: HorizonProblem) {
        self.ratio = ratio
        let rungs = problem.curve.rungs
        let share = ratio.maximum.fraction - problem.economics.prizes.secondaryShare.fraction
        let price = problem.economics.ticketPrice.units
        jackpots = rungs.map(\.jackpot.units)
        gains = rungs.map { rung in
            share * price * zip(rung.tickets, problem.curve.weights).reduce(0) { $0 + $1.0 * $1.1 }
        }
    }

    /// What the window drops is the same for all rungs: it leaves after the draw, which is held against the bound
    /// without it.
    func terms(of draw: ReserveDraw) -> ReserveTerms {
        let jackpot = jackpots[draw.rung]
        let gain = gains[draw.rung] * Double.exp(draw.change)
        let paid = ratio.mode == .ifWon ? jackpot : draw.prospect.winProbability * jackpot
        return ReserveTerms(needed: paid - gain, gained: gain - ratio.leaving[draw.week], taken: jackpot)
    }
}
