internal import Lottery

/// The day of a week is its Monday; a draw's is one on which the config says that draws took place.
struct WrongWeekdayCheck: SalesCheck {
    let check = ValidationCheck.wrongWeekday

    func observations(_ sales: CheckedSales) -> [Observation] {
        let draws = sales.configuration.draws
        let wanted = { (day: CalendarDay) in
            sales.columns.weekMark == .monday ? [.monday] : draws.weekdays(on: day)
        }
        let wrong = sales.rows.filter { !wanted($0.day).contains($0.day.weekday) }
        guard let first = wrong.first else { return [] }
        let others = wrong.count == 1 ? "" : ", and \(wrong.count - 1) more"
        let days = wanted(first.day).map(\.rawValue).joined(separator: " or ")
        return [
            Observation(
                lines: wrong.map(\.line),
                column: sales.columns.week,
                problem: "\(first.day) is a \(first.day.weekday.rawValue), not a \(days)\(others)",
                fix: "correct the days at the source, or state what data.columns.week holds in the config"
            )
        ]
    }
}
