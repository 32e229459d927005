import Lottery
import Yams

/// Reads when draws take place and which days of the year change sales.
enum DrawReader {
    static func schedule(
        _ section: ConfigurationSection
    ) -> ConfigurationReading<(schedule: DrawSchedule, asOf: CountryConfiguration.AsOf)> {
        section.build(
            section[CountryKeys.Draw.cadence],
            weekdays(section, CountryKeys.Draw.weekday),
            section.list(CountryKeys.Draw.earlier, former),
            section[CountryKeys.Draw.asOf]
        ) { (try DrawSchedule(cadence: $0, weekdays: $1, earlier: $2), $3) }
    }

    static func calendar(_ section: ConfigurationSection) -> ConfigurationReading<SalesCalendar> {
        typealias Keys = CountryKeys.Calendar
        return section.build(
            section.list(Keys.holidays.list) { namedDay($0, Keys.holidays) },
            section.list(Keys.specials.list) { namedDay($0, Keys.specials) }
        ) { SalesCalendar(holidays: $0, specials: $1) }
    }

    private static func former(_ section: ConfigurationSection) -> ConfigurationReading<DrawSchedule.Earlier> {
        section.build(section[CountryKeys.Draw.until], weekdays(section, CountryKeys.Draw.formerWeekday)) {
            try DrawSchedule.Earlier(until: $0, weekdays: $1)
        }
    }

    private static func namedDay(
        _ section: ConfigurationSection,
        _ keys: CountryKeys.NamedDays
    ) -> ConfigurationReading<SalesCalendar.NamedDay> {
        section.build(section[keys.name], section[keys.day], section[keys.firstYear], section[keys.lastYear]) {
            try SalesCalendar.NamedDay(name: $0, day: $1, firstYear: $2, lastYear: $3)
        }
    }

    /// One weekday, or a list of them.
    private static func weekdays(
        _ section: ConfigurationSection,
        _ key: ConfigurationKey
    ) -> ConfigurationReading<[Weekday]> {
        guard let entry = section.entry(key) else {
            section.refuseMissing(key)
            return .refused
        }
        let nodes = entry.node.sequence.map { Array($0) } ?? [entry.node]
        return section.all(nodes.map { section.read($0, of: entry, as: .choice, allowed: key.allowed) })
    }
}
