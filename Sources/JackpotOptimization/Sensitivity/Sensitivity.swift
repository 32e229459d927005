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
    /// Found by steps of an eighth of the way and then by halving: an answer that comes and goes again within one
    /// step is missed.
    ///
    /// - Parameters:
    ///   - factor: what changes.
    ///   - limit: the largest change to look at, above or below 0.
    /// - Returns: nil where the answer stays all the way.
    /// - Throws: `InvalidValue` where a change leaves what a lottery can have.
    public func breakEven(_ factor: SensitivityFactor, towards limit: Double) throws(InvalidValue) -> BreakEven? {
        guard factor.applies(to: problem) else { return nil }
        var same = 0.0
        for step in 1...Self.steps {
            let change = limit * Double(step) / Double(Self.steps)
            let found = try answer(factor, change)
            guard isUnchanged(found) else { return try halved(factor, same: same, other: found) }
            same = change
        }
        return nil
    }

    private func halved(
        _ factor: SensitivityFactor,
        same: Double,
        other: Answer
    ) throws(InvalidValue) -> BreakEven {
        var (same, other) = (same, other)
        for _ in 0..<Self.halvings {
            let middle = try answer(factor, (same + other.change) / 2)
            if isUnchanged(middle) { same = middle.change } else { other = middle }
        }
        return BreakEven(factor: factor, change: same, jackpot: other.jackpot, status: other.status)
    }

    private func isUnchanged(_ answer: Answer) -> Bool {
        answer.jackpot == unchanged.choice.jackpot && answer.status == unchanged.status
    }

    private func answer(_ factor: SensitivityFactor, _ change: Double) throws(InvalidValue) -> Answer {
        let decision = try replanning.decision(on: problem.changing(factor, by: change))
        return Answer(
            change: change,
            jackpot: decision.choice.jackpot,
            status: decision.status,
            expectedNetRevenue: decision.choice.expectedNetRevenue
        )
    }

    private static func revenueSwing(_ bar: Bar) -> Double {
        abs(bar.risen.expectedNetRevenue - bar.fallen.expectedNetRevenue)
    }
}
