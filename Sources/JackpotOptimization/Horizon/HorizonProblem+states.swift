internal import Lottery
internal import RealModule

extension HorizonProblem {
    /// Number of states that count draws since the last win.
    var rolloverStates: Int { demand.rolloverEffects.count }

    /// The state of the draws since the last win before the coming draw.
    var rolloversNow: Int { min(state.rollovers, rolloverStates - 1) }

    /// The state after one more draw without a winner, where the last stands for more.
    func next(_ rollovers: Int) -> Int { min(rollovers + 1, rolloverStates - 1) }

    /// Log jackpot of each rung.
    var logJackpots: [Double] { curve.rungs.map { Double.log($0.jackpot.units) } }

    /// The habits that jackpots of the ladder can make.
    var habits: UniformGrid {
        let reachable = logJackpots + [state.logReference]
        return UniformGrid((reachable.min() ?? 0)...(reachable.max() ?? 1), count: points)
    }

    /// Log change of tickets that habit and rollovers make against the coming draw.
    func effect(logReference: Double, rollovers: Int) -> Double {
        let effects = demand.rolloverEffects
        let rolled = effects[min(rollovers, effects.count - 1)] - effects[rolloversNow]
        return demand.habituation.effect * (logReference - state.logReference) + rolled
    }

    /// The effects of all states on a grid of habits.
    func effects(on habits: UniformGrid) -> ClosedRange<Double> {
        let effects = [habits.lowest, habits.highest].flatMap { reference in
            (0..<rolloverStates).map { effect(logReference: reference, rollovers: $0) }
        }
        return (effects.min() ?? 0)...(effects.max() ?? 0)
    }

    /// Log changes of sales in all weeks and states whose effects lie in a range.
    func changes(effects: ClosedRange<Double>) -> ClosedRange<Double> {
        let lowest = demand.shifts.lazy.compactMap { $0.min() }.min() ?? 0
        let highest = demand.shifts.lazy.compactMap { $0.max() }.max() ?? 0
        return (lowest + effects.lowerBound)...(highest + effects.upperBound)
    }

    /// What a rung brings in the coming draw.
    func prospect(ofFirst rung: Int) -> WeekProspect {
        let now = curve.rungs[rung]
        return economics.prospect(jackpot: now.jackpot.units, tickets: now.tickets, weights: curve.weights)
    }
}
