/// What is known of a coming week or draw before it is sold.
public struct PlannedPeriod: Hashable, Sendable, Codable {
    /// The week or the draw.
    public var period: SalesPeriod
    /// Whether a promotion is planned.
    public var promo: Bool
    /// Holiday code: 0 for none.
    public var holiday: Int
    /// Planned marketing spend, currency units; nil where unknown.
    public var marketing: Double?

    /// Describes a coming period; by default nothing special is planned.
    public init(period: SalesPeriod, promo: Bool = false, holiday: Int = 0, marketing: Double? = nil) {
        self.period = period
        self.promo = promo
        self.holiday = holiday
        self.marketing = marketing
    }
}
