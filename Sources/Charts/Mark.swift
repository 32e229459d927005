/// Something drawn in the space of both axes.
public enum Mark: Hashable, Sendable {
    /// A value at a place.
    public struct Point: Hashable, Sendable {
        /// Along the horizontal axis.
        public let x: Double
        /// Along the vertical axis.
        public let y: Double

        /// Puts a value at a place.
        public init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// A range of values at a place.
    public struct Interval: Hashable, Sendable {
        /// Along the horizontal axis.
        public let x: Double
        /// The lower value.
        public let low: Double
        /// The higher value.
        public let high: Double

        /// Puts a range at a place.
        public init(_ x: Double, _ low: Double, _ high: Double) {
            self.x = x
            self.low = low
            self.high = high
        }
    }

    /// Points joined by a line.
    case line([Point])
    /// Points by themselves.
    case dots([Point])
    /// Bars from zero, or from the lowest value shown where zero is not.
    case bars([Point])
    /// Bars from left to right, each at its place on the vertical axis.
    case sideways([Interval])
    /// The space between a lower and a higher line.
    case band([Interval])
    /// A stretch of the horizontal axis.
    case stretch(ClosedRange<Double>)
    /// A vertical line with a label at the top.
    case across(Double, label: String)
    /// A horizontal line with a label at its end.
    case along(Double, label: String)
}
