public import Lottery

/// How the answer of one decision moves with what it assumes and with its limits: a tornado table and the break-even
/// points.
///
/// Every figure is an exact decision of the changed problem, with a new plan where draws are decided together: a changed
/// elasticity or chance then holds in all of them. Cash enters as a relative change only, yet a break-even of cash, or of
/// sales where the cash rule begins to bind, would tell the amount: see `SensitivityTable` for what may be published.
public struct Sensitivity: Sendable {
    /// The answer to a changed problem.
    public struct Answer: Hashable, Sendable {
        /// The change, in the factor's own terms.
        public let change: Double
        /// The jackpot.
        public let jackpot: Money
        /// What kind of answer it is.
        public let status: Recommendation.Status
        /// Expected net revenue of the coming draw, currency units.
        public let expectedNetRevenue: Double
        /// Whether it is the unchanged answer.
        let isSame: Bool
        /// By how much the unchanged answer is worth more than the best other, currency units.
        ///
        /// Not above 0 where another is the answer; nil where a rule decides.
        let lead: Double?
    }

    /// One bar of the tornado.
    public struct Bar: Hashable, Sendable {
        /// What changes.
        public let factor: SensitivityFactor
        /// The answer when it falls.
        public let fallen: Answer
        /// The answer when it rises.
        public let risen: Answer

        /// How far apart the two jackpots are.
        public var swing: Money {
            fallen.jackpot > risen.jackpot ? fallen.jackpot - risen.jackpot : risen.jackpot - fallen.jackpot
        }
    }

    /// Where the answer turns.
    public struct BreakEven: Hashable, Sendable {
        /// What changes.
        public let factor: SensitivityFactor
        /// The largest change that leaves the answer as it is, within a two-thousandth of the change searched.
        public let change: Double
        /// The jackpot beyond it.
        public let jackpot: Money
        /// What kind of answer it is.
        public let status: Recommendation.Status
    }

    private let problem: DecisionProblem
    private let replanning: Replanning
    /// The answer that the changes are measured from.
    var unchanged: JackpotDecision { replanning.unchanged }

    /// Steps in which the way to a limit is looked through for the first other answer.
    private static let steps = 8
    /// As many halvings of a step as bring the turn within a two-thousandth of the way.
    private static let halvings = 8

    /// The sensitivity of a decision for itself.
    public init(_ problem: DecisionProblem) {
        self.problem = problem
        replanning = Replanning(JackpotDecision(problem))
    }

    /// The sensitivity of a decision together with the draws after it.
    ///
    /// - Parameters: as of `JackpotDecision`.
    /// - Throws: `InvalidValue` as `HorizonProblem` does.
    public init(_ problem: DecisionProblem, outlook: SalesOutlook?, points: Int) throws(InvalidValue) {
        self.problem = problem
        replanning = try Replanning(problem, outlook: outlook, points: points)
    }

    /// One bar for each factor that the decision has, the widest swing of jackpots first, then the widest of revenue.
    ///
    /// - Parameter swing: the change in either direction, above 0.
    /// - Returns: the bars.
    /// - Throws: `InvalidValue` where a change leaves what a lottery can have.
    public func tornado(
        swing: (SensitivityFactor) -> Double = { $0.usualSwing }
    ) throws(InvalidValue) -> [Bar] {
        var bars: [Bar] = []
        for factor in SensitivityFactor.allCases where factor.applies(to: problem) {
            let change = swing(factor)
            bars.append(
                Bar(factor: factor, fallen: try answer(factor, -change), risen: try answer(factor, change))
            )
        }
        return bars.enumerated().sorted { one, other in
            let (left, right) = (one.element, other.element)
            if left.swing != right.swing { return left.swing > right.swing }
            let (near, far) = (Self.revenueSwing(left), Self.revenueSwing(right))
            return near == far ? one.offset < other.offset : near > far
        }.map(\.element)
    }

    /// The first change of a factor, towards a limit, at which the answer is another.
    ///
    /// Found by steps of an eighth of the way and then within a step: an answer that comes and goes again within one is
    /// missed.
    ///
    /// - Parameters:
    ///   - factor: what changes.
    ///   - limit: the largest change to look at, above or below 0.
    /// - Returns: nil where the answer stays all the way.
    /// - Throws: `InvalidValue` where a change leaves what a lottery can have.
    public func breakEven(_ factor: SensitivityFactor, towards limit: Double) throws(InvalidValue) -> BreakEven? {
        guard factor.applies(to: problem) else { return nil }
        var same = answer(unchanged, 0)
        for step in 1...Self.steps {
            let next = try answer(factor, limit * Double(step) / Double(Self.steps))
            guard next.isSame else { return try turn(of: factor, same: same, other: next) }
            same = next
        }
        return nil
    }

    private func turn(of factor: SensitivityFactor, same: Answer, other: Answer) throws(InvalidValue) -> BreakEven {
        var search = BreakEvenSearch(same: same, other: other, halvings: Self.halvings)
        while let change = search.next { search.note(try answer(factor, change)) }
        let (same, other) = (search.same, search.other)
        return BreakEven(factor: factor, change: same.change, jackpot: other.jackpot, status: other.status)
    }

    private func answer(_ factor: SensitivityFactor, _ change: Double) throws(InvalidValue) -> Answer {
        answer(try replanning.decision(on: problem.changing(factor, by: change)), change)
    }

    private func answer(_ decision: JackpotDecision, _ change: Double) -> Answer {
        let jackpot = unchanged.choice.jackpot
        return Answer(
            change: change,
            jackpot: decision.choice.jackpot,
            status: decision.status,
            expectedNetRevenue: decision.choice.expectedNetRevenue,
            isSame: decision.choice.jackpot == jackpot && decision.status == unchanged.status,
            lead: decision.lead(of: jackpot)
        )
    }

    private static func revenueSwing(_ bar: Bar) -> Double {
        abs(bar.risen.expectedNetRevenue - bar.fallen.expectedNetRevenue)
    }
}

extension JackpotDecision {
    /// By how much a jackpot is worth more than the best other that keeps every rule; nil where it breaks one itself, or
    /// no other keeps them.
    fileprivate func lead(of jackpot: Money) -> Double? {
        let feasible = rungs.filter(\.isFeasible)
        guard let rung = feasible.first(where: { $0.jackpot == jackpot }),
            let rival = feasible.filter({ $0.jackpot != jackpot }).largest(by: \.value)
        else { return nil }
        return rung.value - rival.value
    }
}
