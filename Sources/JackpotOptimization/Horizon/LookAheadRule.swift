public import Lottery

/// When several weeks are decided together, and when each for itself.
///
/// Looking ahead pays where habits bind the weeks, or a ratchet does; on a habit that is not identified it invests in
/// noise.
///
/// - Source: SCIENCE 4: look-ahead raised regret from 0.7 to 3.0 % where fatigue was not identified. Where past jackpots
///   end below the optimum and demand turns convex beyond them it stayed below for good: 3.3 instead of 2.4 % in closed
///   loop. Tight cash binds the weeks as well, yet looking ahead for its sake alone gained no more than chance: 0.03
///   points of regret, standard error 0.03.
public enum LookAheadRule: Hashable, Sendable {
    /// The jackpot may not fall before it is won: today's binds later weeks.
    case ratchet
    /// The effect of habitual jackpots is identified: it exceeds two standard errors.
    case habituationIdentified
    /// What is left below the bound of the payout ratio is carried from draw to draw: the configuration asks for it.
    case payoutRatio
    /// None of these: the coming draw decides alone.
    case myopic
    /// The best jackpot of the coming draw lies beyond any announced so far: a plan would rest on a guess, and going
    /// there shows what is true.
    case beyondSupport

    /// The rule for a habit and a ladder.
    public init(habituation: Habituation, isRatchet: Bool) {
        self =
            switch (isRatchet, habituation.isIdentified) {
            case (true, _): .ratchet
            case (false, true): .habituationIdentified
            case (false, false): .myopic
            }
    }

    /// Whether several weeks are decided together.
    public var looksAhead: Bool {
        switch self {
        case .ratchet, .habituationIdentified, .payoutRatio: true
        case .myopic, .beyondSupport: false
        }
    }

    /// The reason in words.
    public var reason: String {
        switch self {
        case .ratchet: "the jackpot may not fall before it is won"
        case .habituationIdentified: "players get used to jackpots, and the data tell by how much"
        case .payoutRatio: "what is left below the bound of the payout ratio links the draws"
        case .myopic: "neither a ratchet nor an identified habit links the weeks"
        case .beyondSupport: "the best jackpot lies beyond those announced so far, where a plan would rest on a guess"
        }
    }
}
