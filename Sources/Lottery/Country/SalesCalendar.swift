/// The days of a country that change its sales and are known years ahead.
public struct SalesCalendar: Hashable, Sendable, Codable {
    /// A day of every year and its name.
    public struct NamedDay: Hashable, Sendable, Codable {
        /// What readers call it.
        public let name: String
        /// When it is.
        public let day: YearlyDay
        /// The first year that had it; nil where there always was one.
        public let firstYear: Int?
        /// The last year that had it; nil where it goes on.
        public let lastYear: Int?

        /// The years that may bound a day.
        public static let yearLimits = Limits.from(1900, to: 2200)

        /// Names a day.
        ///
        /// - Throws: `InvalidValue` where the last year comes before the first.
        public init(
            name: String,
            day: YearlyDay,
            firstYear: Int? = nil,
            lastYear: Int? = nil
        ) throws(InvalidValue) {
            if let firstYear, let lastYear, lastYear < firstYear {
                throw InvalidValue("a day of \(firstYear) to \(lastYear)", allowed: "years in order")
            }
            self.name = name
            self.day = day
            self.firstYear = firstYear
            self.lastYear = lastYear
        }

        /// Whether a year has the day.
        public func isKept(in year: Int) -> Bool {
            year >= firstYear ?? year && year <= lastYear ?? year
        }
    }

    /// Public holidays: weeks lose their draws, single draws sell differently.
    public let holidays: [NamedDay]
    /// Draws that come once a year with a jackpot of their own, on this day or near it.
    public let specials: [NamedDay]

    /// A calendar without any such day.
    public static let empty = SalesCalendar()

    private init() {
        self.holidays = []
        self.specials = []
    }

    /// Collects the days.
    ///
    public init(holidays: [NamedDay], specials: [NamedDay]) {
        self.holidays = holidays
        self.specials = specials
    }
}
