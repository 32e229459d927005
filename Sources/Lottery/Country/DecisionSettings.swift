/// How a jackpot is decided where rules leave a choice.
public struct DecisionSettings: Hashable, Sendable, Codable {
    /// Draws that are decided together where one binds the next; 1 decides each draw for itself.
    public var horizon: Int
    /// Points of the grid of habitual jackpots that plans are made on.
    public var gridPoints: Int
    /// How much a change of the jackpot must gain; nil where any gain is enough.
    public var hysteresis: Hysteresis?
    /// How plans keep the upper bound of the payout ratio.
    public var ratioLookAhead: RatioLookAhead

    /// What the horizon may be, draws.
    public static let horizonLimits = Limits.from(1, to: 104)
    /// What the number of grid points may be.
    public static let gridPointLimits = Limits.from(2, to: 2_001)

    /// The default settings: two half-lives of a usual habit ahead, on 41 points, any gain is enough.
    ///
    /// - Source: SCIENCE 4: 13 weeks gain what 52 do; 41 points err by 6.5e-6 of the value.
    public init() {
        self.horizon = 13
        self.gridPoints = 41
        self.hysteresis = nil
        self.ratioLookAhead = .projection
    }

    /// Collects the settings.
    ///
    /// - Throws: `InvalidValue` for a setting outside its limits.
    public init(
        horizon: Int = 13,
        gridPoints: Int = 41,
        hysteresis: Hysteresis? = nil,
        ratioLookAhead: RatioLookAhead = .projection
    ) throws(InvalidValue) {
        try Self.horizonLimits.check(Double(horizon), "a horizon in draws")
        try Self.gridPointLimits.check(Double(gridPoints), "a number of grid points")
        self.horizon = horizon
        self.gridPoints = gridPoints
        self.hysteresis = hysteresis
        self.ratioLookAhead = ratioLookAhead
    }
}
