/// How intervals follow a model whose errors change.
///
/// Old errors fade, and all are multiplied by a scale that grows after each miss and shrinks after each hit. On
/// simulated series both together kept the mean coverage at the target and brought it back soonest after shifts of
/// level and of variance, with an interval score 3 % above that of equal errors where nothing changes.
public struct Adaptation: Hashable, Sendable {
    /// Periods after which an error counts half.
    public let halfLife: Double
    /// What a miss adds to the logarithm of the scale, less the share of misses aimed at.
    public let step: Double
    /// Share of outcomes the watched interval is to hold.
    public let coverage: Double
    /// Errors that are kept, the latest.
    public let memory: Int

    /// Share of misses aimed at on each side.
    var tail: Double { (1 - coverage) / 2 }

    /// Errors of which an interval can hold the coverage: with fewer, the rank of its ends lies beyond them.
    var fewestErrors: Int { Int(((1 - tail) / tail - 1e-9).rounded(.up)) }

    /// Where the logarithm of the scale stays.
    static let logScales = -1.0...2.0

    /// The choice of the comparison.
    public static let standard = Adaptation(halfLife: 26, step: 0.1, coverage: 0.8, memory: 104)

    /// Chooses freely.
    ///
    /// - Parameters:
    ///   - halfLife: periods, above 0; infinity for errors that do not fade.
    ///   - step: 0 for a scale that never moves.
    ///   - coverage: between 0 and 1.
    ///   - memory: errors, 1 or more.
    public init(halfLife: Double, step: Double, coverage: Double, memory: Int) {
        precondition(halfLife > 0, "a half-life of \(halfLife) periods")
        precondition(step >= 0, "a step of \(step)")
        precondition(coverage > 0 && coverage < 1, "a coverage of \(coverage)")
        precondition(memory > 0, "a memory of \(memory) errors")
        self.halfLife = halfLife
        self.step = step
        self.coverage = coverage
        self.memory = memory
    }
}
