/// The days of a country that change its sales and are known years ahead.
public struct SalesCalendar: Hashable, Sendable, Codable {
    /// A day of every year and its name.
    public struct NamedDay: Hashable, Sendable, Codable {
        /// What readers call it.
        public let name: String
        /// When it is.
        public let day: YearlyDay

        /// Names a day.
        public init(name: String, day: YearlyDay) {
            self.name = name
            self.day = day
        }
    }

    /// Public holidays: no draw takes place on them.
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
    /// - Throws: `InvalidValue` where two holidays, or two special draws, have one name.
    public init(holidays: [NamedDay], specials: [NamedDay]) throws(InvalidValue) {
        for days in [holidays, specials] {
            let names = days.map(\.name)
            if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
                throw InvalidValue("two days are called '\(twice)'", allowed: "each name once")
            }
        }
        self.holidays = holidays
        self.specials = specials
    }
}
