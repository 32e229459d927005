/// Whether a model may decide jackpots, and every threshold that was looked at.
public struct GateVerdict: Hashable, Sendable, Codable {
    /// One threshold.
    public struct Check: Hashable, Sendable, Codable {
        /// What is measured, in words: "WAPE", "WAPE over seasonal naive".
        public var measure: String
        /// The measured value.
        public var value: Double
        /// The limit.
        public var limit: Double
        /// Distance to the limit, positive when kept.
        public var margin: Double

        /// A value that may be at most the limit.
        public static func atMost(_ limit: Double, _ measure: String, _ value: Double) -> Check {
            Check(measure: measure, value: value, limit: limit, margin: limit - value)
        }

        /// A value that must be at least the limit.
        public static func atLeast(_ limit: Double, _ measure: String, _ value: Double) -> Check {
            Check(measure: measure, value: value, limit: limit, margin: value - limit)
        }

        /// Whether the threshold is kept; a value that is no number never keeps it.
        public var isKept: Bool { margin >= 0 }
    }

    /// A threshold that could not be looked at.
    public struct Skipped: Hashable, Sendable, Codable {
        /// What would have been measured, in words.
        public var measure: String
        /// Why it was not.
        public var reason: String

        /// Describes what was left out.
        public init(measure: String, reason: String) {
            self.measure = measure
            self.reason = reason
        }
    }

    /// Every threshold, in a fixed order.
    public var checks: [Check]
    /// Thresholds that refuse nothing: one that is not kept is a warning.
    public var advisory: [Check]
    /// Thresholds that could not be looked at.
    public var skipped: [Skipped]

    /// Collects the thresholds.
    public init(checks: [Check], advisory: [Check] = [], skipped: [Skipped] = []) {
        self.checks = checks
        self.advisory = advisory
        self.skipped = skipped
    }

    /// Whether every threshold is kept.
    public var isPassed: Bool { checks.allSatisfy(\.isKept) }

    /// The thresholds that are not kept and refuse nothing.
    public var warnings: [Check] { advisory.filter { !$0.isKept } }
}
