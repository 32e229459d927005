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

    /// Every threshold, in a fixed order.
    public var checks: [Check]

    /// Collects the thresholds.
    public init(checks: [Check]) {
        self.checks = checks
    }

    /// Whether every threshold is kept.
    public var isPassed: Bool { checks.allSatisfy(\.isKept) }
}
