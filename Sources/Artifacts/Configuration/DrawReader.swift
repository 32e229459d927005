import Lottery
import Yams

/// Reads when draws take place and which days of the year change sales.
enum DrawReader {
    static func schedule(
        _ section: ConfigurationSection
    ) -> ConfigurationReading<(schedule: DrawSchedule, asOf: CountryConfiguration.AsOf)> {
        section.build(
            section[CountryKeys.Draw.cadence],
            section.required(CountryKeys.Draw.weekday, eachAs: .choice),
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
        section.build(
            section[CountryKeys.Draw.until],
            section.required(CountryKeys.Draw.formerWeekday, eachAs: .choice)
        ) {
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
}
