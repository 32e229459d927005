/// When several weeks are decided together, and when each for itself.
///
/// Looking ahead pays where habits bind the weeks, or a ratchet does; on a habit that is not identified it invests in
/// noise.
///
/// - Source: SCIENCE 4: look-ahead raised regret from 0.7 to 3.0 % where fatigue was not identified.
public enum LookAheadRule: Hashable, Sendable {
    /// The jackpot may not fall before it is won: today's binds later weeks.
    case ratchet
    /// The effect of habitual jackpots is identified: it exceeds two standard errors.
    case habituationIdentified
    /// Neither: the coming draw decides alone.
    case myopic

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
    public var looksAhead: Bool { self != .myopic }

    /// The reason in words.
    public var reason: String {
        switch self {
        case .ratchet: "the jackpot may not fall before it is won"
        case .habituationIdentified: "players get used to jackpots, and the data tell by how much"
        case .myopic: "neither a ratchet nor an identified habit links the weeks"
        }
    }
}
