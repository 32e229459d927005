/// What is known of a coming week before its draw.
public struct PlannedWeek: Hashable, Sendable, Codable {
    /// The week.
    public var week: ISOWeek
    /// Whether a promotion is planned.
    public var promo: Bool
    /// Holiday code: 0 for none.
    public var holiday: Int
    /// Planned marketing spend, currency units; nil where unknown.
    public var marketing: Double?

    /// Describes a coming week; by default nothing special is planned.
    public init(week: ISOWeek, promo: Bool = false, holiday: Int = 0, marketing: Double? = nil) {
        self.week = week
        self.promo = promo
        self.holiday = holiday
        self.marketing = marketing
    }
}
