/// The holidays of a country or a trade, as rules.
public struct HolidayCalendar: Hashable, Sendable, Codable {
    /// The rules, in any order.
    public let rules: [HolidayRule]

    /// A calendar of these rules.
    public init(_ rules: [HolidayRule]) {
        self.rules = rules
    }

    /// The holidays from one day to another, both included and counted from 1970-01-01; ascending, each once.
    public func holidays(_ days: ClosedRange<Int>) -> [Int] {
        // A day far from Easter can belong to the rule of a neighbouring year.
        let first = CivilDate(daysSinceEpoch: days.lowerBound).year - 1
        let last = CivilDate(daysSinceEpoch: days.upperBound).year + 1
        let all = (first...last).flatMap { year in rules.compactMap { $0.day(in: year) } }
        return Set(all.filter(days.contains)).sorted()
    }
}
