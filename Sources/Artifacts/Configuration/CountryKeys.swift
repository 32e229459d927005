import Lottery

/// Every key of a country's file, section by section: what the reader accepts and `configs/README.md` explains.
enum CountryKeys {
    /// The rows of the reference, in the order of a file.
    static let all: [ConfigurationKey] =
        top + Draw.all + Calendar.all + Data.all + Columns.all + Dialect.all + Ladder.all + Prizes.all
        + DeductionKeys.all
        + ConstraintKeys.all + Decision.all + Forecast.all + Gate.all + Notification.all + checks

    static let schema = ConfigurationField.required(
        "schema",
        .schema(CountryConfigurationFile.schema),
        "The format of the file."
    )
    static let country = ConfigurationField.required(
        "country",
        .countryName,
        "The country, the same as the name of the file."
    )
    static let currency = ConfigurationField.required("currency", .currency, "Its currency, ISO 4217.")
    static let timeZone = ConfigurationField.required(
        "time-zone",
        .timeZone,
        "Its time zone: what day it is for the next draw."
    )
    static let locale = ConfigurationField.optional(
        "locale",
        .locale,
        default: "en_GB",
        "How its readers write numbers and dates."
    )
    static let ticketPrice = ConfigurationField.required(
        "ticket-price",
        .money(CountryConfiguration.ticketPriceLimits),
        unit: "currency",
        "Price of one ticket now; earlier prices fold into the level of sales."
    )
    static let approval = ConfigurationField<CountryConfiguration.Approval>.optional(
        "approval",
        .choice,
        default: .automatic,
        "How a model that passed the gate comes into force: `manual` waits for a person."
    )
    static let checksSection = ConfigurationKey.section(
        "checks",
        .optional(default: "each check's default"),
        "Severities of the data checks where they differ from their defaults."
    )

    static let top: [ConfigurationKey] = [
        schema.key, country.key, currency.key, timeZone.key, locale.key, Draw.section, Calendar.section, Data.section,
        ticketPrice.key,
        Ladder.section, Prizes.section, DeductionKeys.section, ConstraintKeys.section, Decision.section,
        Forecast.section, Gate.section,
        approval.key, Notification.section, checksSection,
    ]

    /// One key for each check that the vocabulary knows.
    static let checkFields: [(check: ValidationCheck, field: ConfigurationField<Finding.Severity>)] =
        ValidationCheck.weighable.map { check in
            let field = ConfigurationField<Finding.Severity>.optional(
                "checks.\(check.rawValue)",
                .choice,
                default: check.defaultSeverity,
                "Severity of the check `\(check.rawValue)`."
            )
            return (check, field)
        }

    static let checks: [ConfigurationKey] = checkFields.map(\.field.key)

    enum Draw {
        static let section = ConfigurationKey.section("draw", .required, "When draws take place.")
        static let cadence = ConfigurationField<Cadence>.optional(
            "draw.cadence",
            .choice,
            default: .week,
            "What a row of the sales covers, is forecast and decided: a week with all its draws, or a single draw."
        )
        static let weekday = ConfigurationKey(
            path: "draw.weekday",
            form: "choice, or a list of them",
            unit: "",
            allowed: ScalarForm<Weekday>.choice.allowed,
            presence: .required,
            meaning:
                "The weekdays of the draws, such as `saturday` or `[tuesday, saturday]`; the last one closes a week."
        )
        static let asOf = ConfigurationField<CountryConfiguration.AsOf>.optional(
            "draw.as-of",
            .choice,
            default: .today,
            "Which day counts as today: the clock, or the draw day of the last row (samples and archives)."
        )
        static let earlier = ConfigurationKey(
            path: "draw.earlier",
            form: "list of sections",
            unit: "",
            allowed: "a list such as [{until: 2021-08-22, weekday: [wednesday, saturday]}], oldest first",
            presence: .optional(default: "draws always took place on these weekdays"),
            meaning: "The weekdays of the draws of former times."
        )
        static let until = ConfigurationField<CalendarDay>.required(
            "draw.earlier[].until",
            .day,
            "The last day on which they held."
        )
        static let formerWeekday = ConfigurationKey(
            path: "draw.earlier[].weekday",
            form: weekday.form,
            unit: "",
            allowed: weekday.allowed,
            presence: .required,
            meaning: "The weekdays of the draws until then."
        )
        static let all = [cadence.key, weekday, earlier, until.key, formerWeekday, asOf.key]
    }

    enum Calendar {
        static let section = ConfigurationKey.section(
            "calendar",
            .optional(default: "no such days"),
            "The days of every year that change sales."
        )
        static let holidays = NamedDays(
            "holidays",
            "Public holidays: weeks lose their draws, single draws sell differently."
        )
        static let specials = NamedDays("specials", "Draws that come once a year with a jackpot of their own.")
        static let all = holidays.all + specials.all
    }

    /// The keys of a list of days that have names.
    struct NamedDays {
        let list: ConfigurationKey
        let name: ConfigurationField<String>
        let day: ConfigurationField<YearlyDay>
        let firstYear: ConfigurationField<Int?>
        let lastYear: ConfigurationField<Int?>

        fileprivate init(_ list: String, _ meaning: String) {
            let item = "calendar.\(list)[]"
            self.list = ConfigurationKey(
                path: "calendar.\(list)",
                form: "list of sections",
                unit: "",
                allowed: "a list such as [{name: new year, day: 01-01}]",
                presence: .optional(default: "none"),
                meaning: meaning
            )
            self.name = .required(item + ".name", .text, "What readers call it.")
            self.day = .required(item + ".day", .yearlyDay, "When it is.")
            let year = ScalarForm<Int?>.orNone(.whole(SalesCalendar.NamedDay.yearLimits))
            self.firstYear = .optional(item + ".first-year", year, default: nil, "The first year that had it.")
            self.lastYear = .optional(item + ".last-year", year, default: nil, "The last year that had it.")
        }

        fileprivate var all: [ConfigurationKey] { [list, name.key, day.key, firstYear.key, lastYear.key] }
    }
}
