internal import Learning

/// What stands in for a jackpot that was not recorded: the last one known or the usual one.
///
/// The usual one is the middle of the last known; whichever has come nearer to the recorded ones stands in. Where every
/// second draw is won that is the usual one, where jackpots grow for months the last.
struct JackpotStandIn {
    /// Known jackpots that the usual one is made of.
    private static let reach = 26
    /// Share of what was missed that counts on when the next jackpot is known.
    private static let memory = 0.99

    private var recent: [Double] = []
    private var missedByLast = 0.0
    private var missedByUsual = 0.0

    /// As a logarithm; nil before any jackpot is known.
    var logJackpot: Double? { missedByUsual < missedByLast ? Spread.median(recent) : recent.last }

    /// Takes in a recorded jackpot, as a logarithm.
    mutating func learn(_ logJackpot: Double) {
        if let last = recent.last, let usual = Spread.median(recent) {
            missedByLast = Self.memory * missedByLast + abs(logJackpot - last)
            missedByUsual = Self.memory * missedByUsual + abs(logJackpot - usual)
        }
        recent.append(logJackpot)
        if recent.count > Self.reach { recent.removeFirst() }
    }
}
