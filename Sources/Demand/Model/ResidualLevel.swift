/// A level that past residuals carry forward: a moving average, of all periods or of the same weekday alone.
public struct ResidualLevel: Hashable, Sendable, Codable {
    /// Periods after which a residual weighs half; of a weekday, periods of that weekday.
    public let halfLife: Double
    /// Whether each weekday has a level of its own.
    public let isOfWeekday: Bool

    init(halfLife: Double, isOfWeekday: Bool = false) {
        self.halfLife = halfLife
        self.isOfWeekday = isOfWeekday
    }
}
