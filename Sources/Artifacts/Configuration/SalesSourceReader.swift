import Lottery
import Yams

/// Reads where sales come from and how the file is written.
enum SalesSourceReader {
    static func source(_ section: ConfigurationSection) -> ConfigurationReading<SalesSource> {
        section.build(
            section[CountryKeys.Data.file],
            section[CountryKeys.Data.planned],
            rowFilter(section),
            section.required(CountryKeys.Columns.section, columns),
            section.defaulted(CountryKeys.Dialect.section, dialect),
            section[CountryKeys.Data.expandedSizeLimit].map { $0 << 20 },
            section[CountryKeys.Data.publicationLag]
        ) {
            SalesSource(
                file: $0,
                plannedFile: $1,
                rowFilter: $2,
                columns: $3,
                dialect: $4,
                expandedSizeLimitBytes: $5,
                publicationLag: $6
            )
        }
    }

    /// The column names are the source's own, so no key is unknown.
    private static func rowFilter(_ section: ConfigurationSection) -> ConfigurationReading<[String: String]> {
        let key = CountryKeys.Data.rows
        guard let entry = section.entry(key) else { return .value([:]) }
        guard let mapping = entry.node.mapping else {
            section.collector.add("'\(key.name)' is no section", at: entry.place, allowed: key.allowed)
            return .refused
        }
        let filter = section.inner(key.path, at: entry.place, mapping)
        let texts = filter.entries.map { entry in
            filter.read(entry.node, of: entry, as: .text, allowed: ScalarForm.text.allowed).map { (entry.name, $0) }
        }
        return filter.all(texts).map { Dictionary($0) { first, _ in first } }
    }

    private static func dialect(_ section: ConfigurationSection) -> ConfigurationReading<TextDialect> {
        section.build(
            section[CountryKeys.Dialect.delimiter],
            section[CountryKeys.Dialect.decimal],
            section[CountryKeys.Dialect.thousands],
            section[CountryKeys.Dialect.currencyPrefix],
            section[CountryKeys.Dialect.encoding],
            section[CountryKeys.Dialect.days]
        ) {
            try TextDialect(
                delimiter: $0,
                decimalMark: $1,
                thousandsMark: $2,
                currencyPrefix: $3,
                encoding: $4,
                dayOrder: $5
            )
        }
    }

    private static func columns(_ section: ConfigurationSection) -> ConfigurationReading<SalesColumns> {
        section.build(
            week(section),
            volume(section),
            amount(CountryKeys.Columns.jackpot, section),
            amount(CountryKeys.Columns.netRevenue, section),
            amount(CountryKeys.Columns.marketing, section),
            amount(CountryKeys.Columns.prizesPaid, section),
            section[CountryKeys.Columns.won],
            section[CountryKeys.Columns.promo],
            section[CountryKeys.Columns.holiday]
        ) { week, volume, jackpot, netRevenue, marketing, prizesPaid, won, promo, holiday in
            SalesColumns(
                week: week.name,
                weekMark: week.detail,
                volume: volume.column,
                quantity: volume.quantity,
                jackpot: jackpot,
                netRevenue: netRevenue,
                marketing: marketing,
                prizesPaid: prizesPaid,
                won: won,
                promo: promo,
                holiday: holiday
            )
        }
    }

    private static func week(
        _ section: ConfigurationSection
    ) -> ConfigurationReading<(name: String, detail: SalesColumns.WeekMark)> {
        let week = CountryKeys.Columns.week
        guard section.entry(week.key) != nil else {
            section.refuseMissing(week.key)
            return .refused
        }
        return column(week, section).map { $0 ?? (name: "", detail: .monday) }
    }

    private static func volume(
        _ section: ConfigurationSection
    ) -> ConfigurationReading<(column: SourceColumn, quantity: SalesColumns.Quantity)> {
        section.build(
            amount(CountryKeys.Columns.tickets, section),
            amount(CountryKeys.Columns.sales, section)
        ) { tickets, sales in
            switch (tickets, sales) {
            case (let tickets?, nil): return (column: tickets, quantity: .tickets)
            case (nil, let sales?): return (column: sales, quantity: .sales)
            case (nil, nil): throw InvalidValue("neither 'tickets' nor 'sales' is there", allowed: "one of them")
            case (_?, _?): throw InvalidValue("both 'tickets' and 'sales' are there", allowed: "one of them")
            }
        }
    }

    private static func amount(
        _ keys: CountryKeys.Column<SourceColumn.Unit>,
        _ section: ConfigurationSection
    ) -> ConfigurationReading<SourceColumn?> {
        column(keys, section).map { $0.map { SourceColumn($0.name, unit: $0.detail) } }
    }

    /// A column given by its name, or by a section with its name and one thing more.
    private static func column<Detail>(
        _ keys: CountryKeys.Column<Detail>,
        _ section: ConfigurationSection
    ) -> ConfigurationReading<(name: String, detail: Detail)?> {
        guard let entry = section.entry(keys.key), entry.node.mapping == nil else {
            return section.optional(keys.key) { section in
                section.build(section[keys.name], section[keys.detail]) { (name: $0, detail: $1) }
            }
        }
        guard let fallback = keys.detail.fallback else { return .refused }
        return section.read(entry.node, of: entry, as: ScalarForm.text, allowed: keys.key.allowed).map {
            ($0, fallback)
        }
    }
}
