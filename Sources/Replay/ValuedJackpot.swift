public import JackpotOptimization
public import Lottery

/// A jackpot of a past draw as hindsight values it.
public struct ValuedJackpot: Hashable, Sendable {
    /// The jackpot.
    public let jackpot: Money
    /// Expected net revenue, currency units: with the chance of a winner, not with the luck of the draw.
    public let netRevenue: Double
    /// The rules it breaks at what it would have sold, weightiest first.
    public let broken: [ConstraintKind]

    /// Describes a valued jackpot.
    public init(jackpot: Money, netRevenue: Double, broken: [ConstraintKind]) {
        self.jackpot = jackpot
        self.netRevenue = netRevenue
        self.broken = broken
    }

    /// What a judge who knows the sales says of a jackpot.
    init(_ rung: RungAssessment) {
        self.init(
            jackpot: rung.jackpot,
            netRevenue: rung.expectedNetRevenue,
            broken: rung.violations.map(\.constraint)
        )
    }
}
