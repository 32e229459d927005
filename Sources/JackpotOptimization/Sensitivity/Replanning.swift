internal import Lottery

/// Decides changes of one problem, each with the draws after it.
///
/// The horizon is solved again only where sales, the money of a draw or the rules of later draws have changed: the values
/// of a plan depend on nothing else.
struct Replanning: Sendable {
    /// The decision of the problem itself.
    let unchanged: JackpotDecision
    private let outlook: SalesOutlook?
    private let points: Int

    init(_ problem: DecisionProblem, outlook: SalesOutlook?, points: Int) throws(InvalidValue) {
        self.init(try JackpotDecision(problem, outlook: outlook, points: points), outlook: outlook, points: points)
    }

    /// Changes of a problem that is decided for itself.
    init(_ unchanged: JackpotDecision) {
        self.init(unchanged, outlook: nil, points: 2)
    }

    private init(_ unchanged: JackpotDecision, outlook: SalesOutlook?, points: Int) {
        self.unchanged = unchanged
        self.outlook = outlook
        self.points = points
    }

    func decision(on changed: DecisionProblem) throws(InvalidValue) -> JackpotDecision {
        let alone = JackpotDecision(changed)
        guard let outlook else { return alone }
        guard let solution = unchanged.solution, let lookAhead = unchanged.lookAhead, keepsPlan(changed),
            !alone.isBeyondSupport, solution.rests(on: try LaterRules(alone))
        else { return try alone.lookingAhead(outlook, points: points) }
        return alone.reconsidered(lookAhead, solution)
    }

    private func keepsPlan(_ changed: DecisionProblem) -> Bool {
        changed.curve == unchanged.problem.curve && changed.economics == unchanged.problem.economics
    }
}
