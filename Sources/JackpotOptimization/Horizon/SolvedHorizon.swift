/// A recursion over coming weeks that has been solved.
protocol SolvedHorizon: Sendable {
    /// The weeks.
    var problem: HorizonProblem { get }

    /// Expected net revenue of all weeks when the coming draw announces a rung, currency units.
    func value(ofFirst rung: Int) -> Double

    /// Where the best policy leads from a first rung, one step for each week.
    func path(startingWith rung: Int) -> [HorizonPlan.Step]
}
