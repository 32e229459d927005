internal import Lottery
internal import RealModule

/// What each rung brings when all its sales change by a common factor: tabulated in the logarithm of the factor.
///
/// Net revenue and the chance of a winner are smooth in it, so four points 0.02 apart give eight digits between them
/// (a players' pool has kinks, which the spread of the scenarios smooths).
struct ProspectTable {
    private let grid: UniformGrid
    private let rungs: Int
    /// [nodes × rungs], row-major.
    private let netRevenue: [Double]
    private let winProbability: [Double]

    private static let spacing = 0.02
    private static let mostNodes = 1_000

    /// Tabulates the log changes that will be asked for.
    init(_ problem: HorizonProblem, range: ClosedRange<Double>) {
        let width = range.upperBound - range.lowerBound
        let count = max(4, min(Self.mostNodes, Int((width / Self.spacing).rounded(.up)) + 1))
        grid = UniformGrid(range, count: count)
        rungs = problem.curve.rungs.count
        let ledger = DrawLedger(problem.economics)
        var prospects: [WeekProspect] = []
        prospects.reserveCapacity(count * rungs)
        for node in 0..<count {
            let factor = Double.exp(grid.point(node))
            for rung in problem.curve.rungs {
                prospects.append(
                    ledger.prospect(
                        jackpot: rung.jackpot.units,
                        tickets: rung.tickets,
                        weights: problem.curve.weights,
                        factor: factor
                    )
                )
            }
        }
        netRevenue = prospects.map(\.netRevenue)
        winProbability = prospects.map(\.winProbability)
    }

    /// What a rung brings at a log change of its sales.
    func prospect(of rung: Int, at change: Double) -> WeekProspect {
        let cubic = grid.cubic(at: change)
        var prospect = WeekProspect(netRevenue: 0, winProbability: 0)
        for offset in 0..<4 {
            let index = (cubic.first + offset) * rungs + rung
            prospect.netRevenue += cubic.weights[offset] * netRevenue[index]
            prospect.winProbability += cubic.weights[offset] * winProbability[index]
        }
        return prospect
    }
}
