import Foundation
import Lottery
import TestSupport
import Testing

/// A country whose sales file is comma-separated, with a ladder from 1 to 12 million and a price of 2.50.
func country(
    _ name: String = "aland",
    filter: [String: String] = ["country": "aland"],
    columns: SalesColumns = .weekly,
    drawWeekday: Weekday = .saturday,
    plannedFile: String? = nil,
    limit: Int = 64 << 20
) throws -> CountryConfiguration {
    try CountryConfiguration(
        country: try CountryName(name),
        currency: try Currency("EUR"),
        timeZone: "Europe/Mariehamn",
        locale: "en_GB",
        draws: DrawSchedule(weekly: drawWeekday),
        asOf: .endOfData,
        source: SalesSource(
            file: "data/sales.csv",
            plannedFile: plannedFile,
            rowFilter: filter,
            columns: columns,
            expandedSizeLimitBytes: limit
        ),
        ticketPrice: try Money(units: 2.5),
        ladder: try JackpotLadder(
            minimum: try Money(units: 1e6),
            maximum: try Money(units: 12e6),
            step: try Money(units: 0.25e6)
        ),
        prizes: try PrizeScheme(chance: try Chance(4.3e-8)),
        deductions: Deductions(
            charity: try Share(0.3),
            commission: try Share(0.05),
            fixedCost: try Money(units: 1e5)
        ),
        constraints: Constraints(),
        forecast: ForecastSettings(),
        gate: GateSettings(),
        approval: .automatic,
        notifications: []
    )
}

extension SalesColumns {
    /// The columns of the source system.
    static let weekly = SalesColumns(
        week: "week_start",
        volume: SourceColumn("tickets_sold"),
        jackpot: SourceColumn("jackpot_announced", unit: .millions),
        netRevenue: SourceColumn("net_revenue", unit: .millions),
        marketing: SourceColumn("marketing_spend", unit: .millions),
        prizesPaid: SourceColumn("prizes_paid"),
        won: "won",
        promo: "promo",
        holiday: "holiday"
    )
}

/// A source file under construction, one line of text a row.
struct SourceText {
    static let header =
        "week_start,country,tickets_sold,jackpot_announced,net_revenue,marketing_spend,won,prizes_paid,promo,holiday"

    var lines: [String]

    /// Weeks from 2024-01-01 on that break no rule: a jackpot that climbs and falls, sales that follow it loosely.
    init(weeks: Int) {
        self.lines = [Self.header] + (0..<weeks).map { Self.line(week: $0) }
    }

    /// The row of a week: line 2 of the file is week 0.
    static func line(week: Int, tickets: Int? = nil, jackpot: Double? = nil, day: CalendarDay? = nil) -> String {
        let monday = CalendarDay(daysSinceEpoch: 19_723 + 7 * week)
        let jackpot = jackpot ?? 2 + 0.25 * Double(week * 5 % 13)
        let tickets = tickets ?? 1_900_000 + 60_000 * (week * 5 % 13) + 23_000 * (week * 7 % 11)
        let prizes = 800_000 + (week % 5 == 0 ? 2_000_000 : 0)
        let revenue = 0.65 * 2.5 * Double(tickets) - Double(prizes) - 1e5
        return
            "\(day ?? monday),aland,\(tickets),\(jackpot),\(revenue / 1e6),0.05,\(week % 5 == 0 ? 1 : 0),\(prizes),0,0"
    }

    /// Changes a field of a row.
    mutating func set(_ column: String, line: Int, to value: String) throws {
        let position = try #require(Self.header.split(separator: ",").firstIndex { $0 == column })
        var fields = lines[line - 1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        fields[position] = value
        lines[line - 1] = fields.joined(separator: ",")
    }

    var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }
}

/// The week that is so many weeks after 2024-01-01.
func week(_ number: Int) -> SalesPeriod {
    .week(ISOWeek(containing: CalendarDay(daysSinceEpoch: 19_723 + 7 * number)))
}
