import Lottery

extension CountryKeys {
    /// A column is given by its name alone, or as a section with its name and one thing more.
    struct Column<Detail: Sendable>: Sendable {
        let key: ConfigurationKey
        let name: ConfigurationField<String>
        let detail: ConfigurationField<Detail>

        fileprivate init(
            _ name: String,
            presence: ConfigurationKey.Presence,
            detail: String,
            _ meaning: String,
            makeDetail: (String) -> ConfigurationField<Detail>
        ) {
            let path = "data.columns.\(name)"
            self.key = ConfigurationKey(
                path: path,
                form: "name or section",
                unit: "",
                allowed: "the name of a column, or {name: …, \(detail): …}",
                presence: presence,
                meaning: meaning
            )
            self.name = .required("\(path).name", .text, "The name in the header.")
            self.detail = makeDetail("\(path).\(detail)")
        }

        var all: [ConfigurationKey] { [key, name.key, detail.key] }
    }

    enum Columns {
        static let section = ConfigurationKey.section("data.columns", .required, "Which column holds what.")
        static let week = Column("week", presence: .required, detail: "is", "The week.") { path in
            ConfigurationField<SalesColumns.WeekMark>.optional(
                path,
                .choice,
                default: .monday,
                "What the column holds: the Monday that starts the week, or the day of its draw."
            )
        }
        static let tickets = amount("tickets", "Tickets sold; either this or `sales` must be there.")
        static let sales = amount("sales", "Sales in currency; tickets are sales over the ticket price.")
        static let jackpot = amount(
            "jackpot",
            "The jackpot as announced before the draw, never as known after it; without it nothing can be optimized."
        )
        static let netRevenue = amount("net-revenue", "Net revenue of the week.")
        static let marketing = amount("marketing", "Marketing spend of the week.")
        static let prizesPaid = amount("prizes-paid", "All prizes paid; the realised payout ratio needs it.")
        static let won = name("won", "Whether, or how often, the jackpot was won.")
        static let promo = name("promo", "Whether a promotion ran: 0 or 1.")
        static let holiday = name("holiday", "Holiday code: 0 for none, 1 and up for the country's holidays.")

        static let all: [ConfigurationKey] =
            week.all + [tickets, sales, jackpot, netRevenue, marketing, prizesPaid].flatMap(\.all)
            + [won.key, promo.key, holiday.key]

        private static func amount(_ name: String, _ meaning: String) -> Column<SourceColumn.Unit> {
            Column(name, presence: .optional(default: "none"), detail: "unit", meaning) { path in
                .optional(path, .choice, default: .ones, "What one counts for.")
            }
        }

        private static func name(_ name: String, _ meaning: String) -> ConfigurationField<String?> {
            .optional("data.columns.\(name)", .orNone(.text), default: nil, meaning)
        }
    }
}
