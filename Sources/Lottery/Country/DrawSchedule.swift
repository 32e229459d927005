/// When a country draws, and what one row of its sales covers.
public struct DrawSchedule: Hashable, Sendable, Codable {
    /// What a row covers.
    public let cadence: Cadence
    /// The weekdays of its draws, from Monday on, each once.
    ///
    /// With a weekly cadence the last of them closes the week.
    public let weekdays: [Weekday]
    /// The weekdays of former times, oldest first.
    public let earlier: [Earlier]

    /// Weekdays that held until a day.
    public struct Earlier: Hashable, Sendable, Codable {
        /// The last day on which they held.
        public let until: CalendarDay
        /// The weekdays, from Monday on.
        public let weekdays: [Weekday]

        /// Weekdays of former times.
        ///
        /// - Throws: `InvalidValue` where no weekday is named or one is named twice.
        public init(until: CalendarDay, weekdays: [Weekday]) throws(InvalidValue) {
            self.until = until
            self.weekdays = try DrawSchedule.sorted(weekdays)
        }
    }

    /// A schedule.
    ///
    /// - Throws: `InvalidValue` where no weekday is named, one is named twice, or former times are not in order.
    public init(cadence: Cadence = .week, weekdays: [Weekday], earlier: [Earlier] = []) throws(InvalidValue) {
        for (one, next) in zip(earlier, earlier.dropFirst()) where next.until <= one.until {
            throw InvalidValue(
                "former draws until \(next.until) after those until \(one.until)",
                allowed: "rising days"
            )
        }
        self.cadence = cadence
        self.weekdays = try Self.sorted(weekdays)
        self.earlier = earlier
    }

    /// One draw a week.
    public init(weekly weekday: Weekday) {
        self.cadence = .week
        self.weekdays = [weekday]
        self.earlier = []
    }

    /// The weekdays of the draws in force on a day.
    public func weekdays(on day: CalendarDay) -> [Weekday] {
        earlier.first { day <= $0.until }?.weekdays ?? weekdays
    }

    /// The day on which the draw of a period takes place: the last draw of a week.
    public func day(of period: SalesPeriod) -> CalendarDay {
        switch period {
        case .week(let week): week.day(closing)
        case .draw(let day): day
        }
    }

    /// The first draw after a day; with a weekly cadence the first that closes a week.
    public func next(after day: CalendarDay) -> CalendarDay {
        let candidates = cadence == .week ? [closing] : weekdays
        return candidates.map { day.next($0) }.min() ?? day.next(closing)
    }

    /// The period whose sales the draw of a day decides.
    public func period(of draw: CalendarDay) -> SalesPeriod { cadence.period(containing: draw) }

    /// The period a number of periods before another: whole weeks, or scheduled draws.
    public func period(_ count: Int, before period: SalesPeriod) -> SalesPeriod {
        switch period {
        case .week(let week): return .week(week.advanced(by: -count))
        case .draw(let day): return .draw((0..<max(count, 0)).reduce(day) { day, _ in previous(before: day) })
        }
    }

    /// The period after another: the next week, or the next scheduled draw.
    public func period(after period: SalesPeriod) -> SalesPeriod {
        switch period {
        case .week(let week): .week(week.advanced(by: 1))
        case .draw(let day): .draw(next(after: day))
        }
    }

    /// Draws a year, on average.
    public var periodsPerYear: Double {
        cadence == .week ? 52 : 52 * Double(weekdays.count)
    }

    private static func sorted(_ weekdays: [Weekday]) throws(InvalidValue) -> [Weekday] {
        guard !weekdays.isEmpty, Set(weekdays).count == weekdays.count else {
            throw InvalidValue(
                "draws on \(weekdays.map(\.rawValue).joined(separator: ", "))",
                allowed: "at least one weekday, each once"
            )
        }
        return weekdays.sorted { $0.daysAfterMonday < $1.daysAfterMonday }
    }

    private func previous(before day: CalendarDay) -> CalendarDay {
        (1...7).lazy.map { day.advanced(by: -$0) }.first { weekdays.contains($0.weekday) } ?? day.advanced(by: -7)
    }

    private var closing: Weekday { weekdays.last ?? .sunday }
}
