import Lottery

/// Every key of a country's file, section by section: what the reader accepts and `configs/README.md` explains.
enum CountryKeys {
    /// The rows of the reference, in the order of a file.
    static let all: [ConfigurationKey] =
        top + Draw.all + Data.all + Columns.all + Dialect.all + Ladder.all + Prizes.all + DeductionKeys.all
        + ConstraintKeys.all + Forecast.all + Gate.all + Notification.all + checks

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
        schema.key, country.key, currency.key, timeZone.key, locale.key, Draw.section, Data.section, ticketPrice.key,
        Ladder.section, Prizes.section, DeductionKeys.section, ConstraintKeys.section, Forecast.section, Gate.section,
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
        static let weekday = ConfigurationField<Weekday>.required("draw.weekday", .choice, "The weekday of the draw.")
        static let asOf = ConfigurationField<CountryConfiguration.AsOf>.optional(
            "draw.as-of",
            .choice,
            default: .today,
            "Which day counts as today: the clock, or the draw day of the last row (samples and archives)."
        )
        static let all = [weekday.key, asOf.key]
    }
}
