import Lottery

extension CountryKeys {
    enum Data {
        static let section = ConfigurationKey.section("data", .required, "The sales data and how they are written.")
        static let file = ConfigurationField.required(
            "data.file",
            .text,
            "The sales file, relative to this file; `.gz` is expanded."
        )
        static let planned = ConfigurationField<String?>.optional(
            "data.planned",
            .orNone(.text),
            default: nil,
            "The file of what is planned for coming weeks, relative to this file."
        )
        static let rows = ConfigurationKey(
            path: "data.where",
            form: "section",
            unit: "",
            allowed: "names of columns, each with the text it must hold",
            presence: .optional(default: "all rows"),
            meaning: "The rows that belong to the country, such as `{country: atlantis}`."
        )
        static let expandedSizeLimit = ConfigurationField.optional(
            "data.expanded-size-limit-mb",
            .whole(SalesSource.expandedSizeLimits),
            default: 64,
            unit: "MB of 2^20 bytes",
            "What a compressed file may expand to."
        )
        static let publicationLag = ConfigurationField.optional(
            "data.publication-lag",
            .whole(SalesSource.publicationLagLimits),
            default: 0,
            unit: "weeks, or draws with a cadence of draws",
            "The last periods before the coming one whose sales are not yet published; 0 where all are known."
        )
        static let all = [
            file.key, planned.key, rows, Columns.section, Dialect.section, expandedSizeLimit.key, publicationLag.key,
        ]
    }

    enum Dialect {
        static let defaults = TextDialect()
        static let section = ConfigurationKey.section(
            "data.text",
            .optional(default: "comma-separated UTF-8"),
            "How the text of the files is written."
        )
        static let delimiter = ConfigurationField.optional(
            "data.text.delimiter",
            .mark,
            default: defaults.delimiter,
            "Between fields."
        )
        static let decimal = ConfigurationField.optional(
            "data.text.decimal",
            .mark,
            default: defaults.decimalMark,
            "Between whole and fraction."
        )
        static let thousands = ConfigurationField<String?>.optional(
            "data.text.thousands",
            .orNone(.mark),
            default: defaults.thousandsMark,
            "Between thousands."
        )
        static let currencyPrefix = ConfigurationField<String?>.optional(
            "data.text.currency-prefix",
            .orNone(.currencyPrefix),
            default: defaults.currencyPrefix,
            "What may stand before an amount, such as `R$`."
        )
        static let encoding = ConfigurationField<TextDialect.Encoding>.optional(
            "data.text.encoding",
            .choice,
            default: defaults.encoding,
            "The character encoding."
        )
        static let days = ConfigurationField<TextDialect.DayOrder>.optional(
            "data.text.days",
            .choice,
            default: defaults.dayOrder,
            "How days are written: `2025-12-31`, `31/12/2025` or `12/31/2025`."
        )
        static let all = [
            delimiter.key, decimal.key, thousands.key, currencyPrefix.key, encoding.key, days.key,
        ]
    }
}
