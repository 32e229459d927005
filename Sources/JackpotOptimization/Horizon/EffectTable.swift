internal import Lottery

/// What each rung brings in each week, by what habit and rollovers do to sales: the one number that states differ in.
struct EffectTable {
    /// Log changes of sales that habit and rollovers can make.
    let grid: UniformGrid
    let rungs: Int
    /// [weeks × nodes × rungs], row-major.
    private let netRevenue: [Double]
    private let winProbability: [Double]

    private static let spacing = 0.02
    private static let mostNodes = 400

    /// Tabulates all log changes that states can make.
    init(_ problem: HorizonProblem, effects: ClosedRange<Double>) {
        let shifts = problem.demand.shifts
        let width = effects.upperBound - effects.lowerBound
        let nodes = max(4, min(Self.mostNodes, Int((width / Self.spacing).rounded(.up)) + 1))
        let grid = UniformGrid(effects, count: nodes)
        let prospects = ProspectTable(problem, range: problem.changes(effects: grid.lowest...grid.highest))
        rungs = problem.curve.rungs.count
        var netRevenue: [Double] = []
        var winProbability: [Double] = []
        netRevenue.reserveCapacity(shifts.count * nodes * rungs)
        winProbability.reserveCapacity(shifts.count * nodes * rungs)
        for week in shifts.indices {
            for node in 0..<nodes {
                for rung in 0..<rungs {
                    let prospect = prospects.prospect(of: rung, at: shifts[week][rung] + grid.point(node))
                    netRevenue.append(prospect.netRevenue)
                    winProbability.append(prospect.winProbability)
                }
            }
        }
        self.grid = grid
        self.netRevenue = netRevenue
        self.winProbability = winProbability
    }

    /// What a rung brings in a week.
    func prospect(of rung: Int, week: Int, at effect: Double) -> WeekProspect {
        let cubic = grid.cubic(at: effect)
        var prospect = WeekProspect(netRevenue: 0, winProbability: 0)
        for offset in 0..<4 {
            let index = (week * grid.count + cubic.first + offset) * rungs + rung
            prospect.netRevenue += cubic.weights[offset] * netRevenue[index]
            prospect.winProbability += cubic.weights[offset] * winProbability[index]
        }
        return prospect
    }

    /// The Bellman sum of every rung of a week: `revenue + win × won + (1 - win) × lost`.
    ///
    /// Written for the compiler to take several rungs at once: it is nearly all of the recursion's work.
    ///
    /// - Parameters:
    ///   - week: weeks from the coming draw.
    ///   - effect: log change of sales that the state makes.
    ///   - won: values after a win, one per rung.
    ///   - lost: values after a draw without a winner, one per rung.
    ///   - sums: receives the sums, one per rung.
    func bellmanSums(
        week: Int,
        at effect: Double,
        won: UnsafeBufferPointer<Double>,
        lost: UnsafeBufferPointer<Double>,
        into sums: UnsafeMutableBufferPointer<Double>
    ) {
        let cubic = grid.cubic(at: effect)
        let (first, second, third, fourth) = (cubic.weights[0], cubic.weights[1], cubic.weights[2], cubic.weights[3])
        let start = (week * grid.count + cubic.first) * rungs
        netRevenue.withUnsafeBufferPointer { net in
            winProbability.withUnsafeBufferPointer { win in
                for rung in 0..<rungs {
                    let (a, b, c, d) = (
                        start + rung, start + rungs + rung, start + 2 * rungs + rung, start + 3 * rungs + rung
                    )
                    let revenue = first * net[a] + second * net[b] + third * net[c] + fourth * net[d]
                    let chance = first * win[a] + second * win[b] + third * win[c] + fourth * win[d]
                    sums[rung] = revenue + chance * won[rung] + (1 - chance) * lost[rung]
                }
            }
        }
    }
}
