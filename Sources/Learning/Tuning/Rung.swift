/// Trials that do not depend on each other, in order.
struct Rung: Sendable {
    /// How many; `Int.max` where only the budget ends them.
    let count: Int
    /// The trial at a position.
    let trial: @Sendable (_ position: Int) -> Trial

    /// The points of a grid, in its order.
    static func points(of grid: SearchGrid, resource: Int) -> Rung {
        Rung(count: grid.count) { Trial(number: $0, resource: resource, point: grid[$0]) }
    }

    /// The first random points of a space.
    static func randomPoints(_ count: Int, of space: SearchSpace, seed: UInt64, resource: Int) -> Rung {
        Rung(count: count) { Trial(number: $0, resource: resource, point: space.randomPoint($0, seed: seed)) }
    }

    /// Points that were tried before, with another resource.
    static func again(_ survivors: [FinishedTrial], resource: Int) -> Rung {
        Rung(count: survivors.count) { position in
            let trial = survivors[position].trial
            return Trial(number: trial.number, resource: resource, point: trial.point)
        }
    }
}
