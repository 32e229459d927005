internal import Foundation
public import Lottery

/// What players remember of past jackpots.
///
/// It is fed week by week with what was announced and drawn, never with
/// sales, so that the features of a draw can only depend on earlier weeks and on what is planned.
public struct JackpotMemory: Hashable, Sendable {
    /// The largest number of rollovers that still matters.
    static let rolloverCap = 6.0
    private let keep: Double
    private var last: Double?
    private var reference: Double?
    private var rollovers = 0.0

    /// A memory of nothing yet.
    ///
    /// - Parameter halfLife: weeks after which a jackpot weighs half.
    public init(halfLife: Double) {
        self.keep = pow(0.5, 1 / halfLife)
    }

    /// Takes in a week that lies in the past.
    public mutating func remember(jackpot: Double?, won: Bool?) {
        let announced = jackpot.flatMap { $0 > 0 ? log($0) : nil }
        let hasFallen = if let announced, let last { announced < last - 1e-9 } else { false }
        // Without a record of wins a fall tells that the draw before was won, so this week began a new sequence.
        let wasWon = won ?? false
        rollovers = wasWon ? 0 : min((won == nil && hasFallen ? 0 : rollovers) + 1, Self.rolloverCap)
        guard let current = announced ?? last else { return }
        reference = reference.map { keep * $0 + (1 - keep) * current } ?? current
        last = current
    }

    /// The features of the next draw, from what is remembered and what is planned.
    ///
    /// - Parameters:
    ///   - planned: the week and what is planned in it.
    ///   - jackpot: the announced jackpot, currency units; nil where the game has none or it is not recorded.
    /// - Returns: the features.
    public func features(of planned: PlannedPeriod, jackpot: Double?) -> DrawFeatures {
        let announced = jackpot.flatMap { $0 > 0 ? log($0) : nil } ?? last
        return DrawFeatures(
            logJackpot: announced,
            reference: reference ?? announced,
            rollovers: rollovers,
            season: SeasonPhase.harmonics(on: planned.period.day),
            promo: planned.promo,
            holiday: planned.holiday,
            weekIndex: (planned.period.firstDay.daysSinceEpoch - 4) / 7
        )
    }
}
