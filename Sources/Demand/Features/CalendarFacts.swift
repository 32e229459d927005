internal import Lottery
internal import Tabular

/// What a country's schedule and calendar say of a period, years ahead.
struct CalendarFacts: Hashable, Sendable, Codable {
    /// When draws take place.
    let schedule: DrawSchedule
    /// Holidays and special draws.
    let calendar: SalesCalendar

    /// Days to look ahead for a special draw.
    static let specialReach = 60
    /// Days to look ahead for a holiday, and back.
    static let holidayReach = 7

    /// Draws of a period: those of the schedule, and those that the holidays leave, at least one.
    func draws(in period: SalesPeriod) -> (full: Int, left: Int) {
        guard case .week(let week) = period else { return (1, 1) }
        let weekdays = schedule.weekdays(on: week.monday)
        let days = weekdays.map { week.day($0).daysSinceEpoch }
        let holidays = Set(holidays(week.monday.daysSinceEpoch...week.day(.sunday).daysSinceEpoch))
        return (weekdays.count, max(1, days.count { !holidays.contains($0) }))
    }

    /// Whether a special draw falls in a period.
    func isSpecial(_ period: SalesPeriod) -> Bool { !specials(period.days).isEmpty }

    /// Days from a period to the next special draw after it, at most `specialReach`.
    func daysToSpecial(after period: SalesPeriod) -> Int {
        let last = period.days.upperBound
        return specials(last + 1...last + Self.specialReach).first.map { $0 - last } ?? Self.specialReach
    }

    /// Holidays from one day to another, both included, counted from 1970-01-01.
    func holidays(_ days: ClosedRange<Int>) -> [Int] { Self.days(calendar.holidays, days) }

    private func specials(_ days: ClosedRange<Int>) -> [Int] { Self.days(calendar.specials, days) }

    private static func days(_ named: [SalesCalendar.NamedDay], _ days: ClosedRange<Int>) -> [Int] {
        let all = named.flatMap { named in
            HolidayCalendar([named.day.rule]).holidays(days).filter { day in
                named.isKept(in: CalendarDay(daysSinceEpoch: day).civil.year)
            }
        }
        return Set(all).sorted()
    }
}

extension SalesPeriod {
    /// Its days, counted from 1970-01-01.
    fileprivate var days: ClosedRange<Int> {
        switch self {
        case .week(let week): week.monday.daysSinceEpoch...week.monday.daysSinceEpoch + 6
        case .draw(let day): day.daysSinceEpoch...day.daysSinceEpoch
        }
    }
}

extension YearlyDay {
    fileprivate var rule: HolidayRule {
        switch self {
        case .date(let month, let day): .fixed(month: month, day: day)
        case .easter(let offset): .easter(offset: offset)
        case .nth(let nth, let weekday, let month):
            .nthWeekday(month: month, weekday: weekday.daysAfterMonday + 1, nth: nth)
        }
    }
}
