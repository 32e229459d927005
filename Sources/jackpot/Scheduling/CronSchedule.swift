import Foundation
import Lottery

/// The five fields of a line of cron: at which minutes, hours, days, months and weekdays something starts.
struct CronSchedule: Hashable, Sendable {
    /// Minutes of the hour, 0 to 59.
    let minutes: CronField
    /// Hours of the day, 0 to 23.
    let hours: CronField
    /// Days of the month, 1 to 31.
    let days: CronField
    /// Months, 1 to 12.
    let months: CronField
    /// Days of the week, 0 for Sunday to 6; 7 is Sunday as well.
    let weekdays: CronField

    private static let monthNames = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    private static let weekdayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]

    /// Reads five fields between spaces.
    ///
    /// - Throws: `InvalidValue` with the field that is wrong.
    init(_ text: String) throws(InvalidValue) {
        let fields = text.split(separator: " ").map(String.init)
        guard fields.count == 5 else {
            throw InvalidValue("'\(text)'", allowed: "five fields: minute hour day month weekday")
        }
        minutes = try CronField(fields[0], 0...59)
        hours = try CronField(fields[1], 0...23)
        days = try CronField(fields[2], 1...31)
        months = try CronField(fields[3], 1...12, names: Self.monthNames)
        let weekdays = try CronField(fields[4], 0...7, names: Self.weekdayNames)
        self.weekdays = CronField(values: weekdays.values.map { Set($0.map { $0 % 7 }) })
    }

    /// The same as systemd writes it, one `OnCalendar` each.
    ///
    /// Where both the day of the month and the weekday are named, cron starts on either, systemd on days that are both:
    /// then there are two.
    func calendars(in timeZone: String) -> [String] {
        let clock = "\(hours.text(width: 2)):\(minutes.text(width: 2)):00 \(timeZone)"
        let month = months.text(width: 2)
        let byDay = "*-\(month)-\(days.text(width: 2)) \(clock)"
        guard let values = weekdays.values else { return [byDay] }
        let names = values.sorted().map { Self.weekdayNames[$0].capitalized }.joined(separator: ",")
        let byWeekday = "\(names) *-\(month)-* \(clock)"
        return days.values == nil ? [byWeekday] : [byDay, byWeekday]
    }
}
