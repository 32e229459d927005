internal import Lottery

/// The day of a week is its Monday, or the day of the draw where the config says so.
struct WrongWeekdayCheck: SalesCheck {
    let check = ValidationCheck.wrongWeekday

    func observations(_ sales: CheckedSales) -> [Observation] {
        let wanted: Weekday =
            switch sales.columns.weekMark {
            case .monday: .monday
            case .drawDay: sales.configuration.drawWeekday
            }
        let wrong = sales.rows.filter { $0.day.weekday != wanted }
        guard let first = wrong.first else { return [] }
        let others = wrong.count == 1 ? "" : ", and \(wrong.count - 1) more"
        return [
            Observation(
                lines: wrong.map(\.line),
                column: sales.columns.week,
                problem: "\(first.day) is a \(first.day.weekday.rawValue), not a \(wanted.rawValue)\(others)",
                fix: "correct the days at the source, or state what data.columns.week holds in the config"
            )
        ]
    }
}
