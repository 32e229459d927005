/// The best rung of a week and state with every reserve, as a falling floor opens one rung after the other.
///
/// In legal order: a rung that keeps the reserve's rule, from the floor up, that the week admits. Where no rung from the
/// floor up keeps the rule, the largest that does, below the floor; where none does at all, the one that misses it by
/// the least. Of equals the smaller jackpot.
struct ReserveChoice {
    /// What may be announced, worst first.
    enum Standing: Int8 {
        case lastResort, notAdmitted, admitted
    }

    /// A rung and what it leads to.
    struct Best {
        var standing: Standing
        var rung: Int16
        var value: Double

        /// Whether another, which is no larger a jackpot, is to be preferred.
        @inline(__always)
        func yields(to standing: Standing, _ value: Double) -> Bool {
            self.standing == standing ? value >= self.value : standing.rawValue > self.standing.rawValue
        }
    }

    /// The best of the open rungs, or the last resort, by point of the grid of reserves.
    private(set) var best: [Best]
    private let needed: [Double]
    private let reserves: UniformGrid

    /// Nothing is open yet.
    ///
    /// - Parameters:
    ///   - needed: the least reserve of each rung.
    ///   - sums: what each rung leads to with each reserve, [rungs × points].
    ///   - reserves: the points.
    init(needed: [Double], sums: [Double], reserves: UniformGrid) {
        self.needed = needed
        self.reserves = reserves
        best = (0..<reserves.count).map { point in
            let rung =
                needed.lastIndex { $0 <= reserves.point(point) }
                ?? Self.nearest(needed) { sums[$0 * reserves.count + point] }
            return Best(standing: .lastResort, rung: Int16(rung), value: sums[rung * reserves.count + point])
        }
    }

    /// The rung that misses the rule by the least, of equals that with the larger sum.
    private static func nearest(_ needed: [Double], sum: (Int) -> Double) -> Int {
        var nearest = 0
        for rung in needed.indices.dropFirst() where needed[rung] <= needed[nearest] {
            if needed[rung] < needed[nearest] || sum(rung) > sum(nearest) { nearest = rung }
        }
        return nearest
    }

    /// Opens the next rung, from the largest down.
    mutating func open(_ rung: Int, isAdmissible: Bool, sums: [Double]) {
        let standing = isAdmissible ? Standing.admitted : .notAdmitted
        let row = rung * reserves.count
        for point in reserves.first(notBelow: needed[rung])..<reserves.count {
            let sum = sums[row + point]
            guard best[point].yields(to: standing, sum) else { continue }
            best[point] = Best(standing: standing, rung: Int16(rung), value: sum)
        }
    }
}
