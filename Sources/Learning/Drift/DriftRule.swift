/// When numbers have moved: by how much, on how many periods, and how surely.
///
/// What is judged must be free of what repeats: pass residuals, or features without their season. A trend is drift.
public struct DriftRule: Hashable, Sendable {
    /// Size of the effect from which drift is told: difference of means in pooled standard deviations (Cohen's d).
    public let effect: Double
    /// Periods before a change that it needs.
    public let minimumReference: Int
    /// Periods after a change that it needs.
    public let minimumRecent: Int
    /// The latest periods among which a change is looked for.
    public let recent: Int
    /// Share of false alarms that is accepted.
    public let level: Double

    /// An effect of 0.8 ("large" in Cohen's words) in the last 26 periods, seen in at least 6, after at least 26, with
    /// false alarms in 5 % of cases at most.
    public static let standard = DriftRule(effect: 0.8, minimumReference: 26, minimumRecent: 6, recent: 26, level: 0.05)

    /// Sets the thresholds.
    public init(effect: Double, minimumReference: Int, minimumRecent: Int, recent: Int, level: Double) {
        precondition(effect >= 0, "an effect of \(effect)")
        precondition(minimumReference >= 2 && minimumRecent >= 2, "a deviation needs two numbers")
        precondition(recent >= minimumRecent, "\(recent) recent periods, of which \(minimumRecent) are needed")
        precondition(level > 0 && level < 1, "a level of \(level)")
        self.effect = effect
        self.minimumReference = minimumReference
        self.minimumRecent = minimumRecent
        self.recent = recent
        self.level = level
    }
}
