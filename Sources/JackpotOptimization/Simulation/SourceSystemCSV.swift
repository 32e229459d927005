internal import Lottery

/// Simulated rows as the text of the source system's files: comma-separated, LF, a header line.
///
/// `jackpot_announced`, `net_revenue` and `marketing_spend` are in millions, `prizes_paid` in currency units, and both
/// exact to a hundredth of the unit, so that the ledger adds up.
public enum SourceSystemCSV {
    /// `lottery_sales.csv`.
    public static func text(_ rows: [SimulatedSalesRow]) -> String {
        let header =
            "week_start,country,tickets_sold,jackpot_announced,net_revenue,marketing_spend,won,prizes_paid,promo,holiday"
        return lines(header: header, rows.map(line))
    }

    /// `planned.csv`.
    public static func text(_ rows: [PlannedSalesRow]) -> String {
        lines(header: "week_start,country,promo,holiday,marketing_spend", rows.map(line))
    }

    private static func lines(header: String, _ lines: [String]) -> String {
        ([header] + lines).map { $0 + "\n" }.joined()
    }

    private static func line(_ row: SimulatedSalesRow) -> String {
        let cells = [
            row.week.monday.description, row.country, row.tickets.map(String.init) ?? "", inMillions(row.jackpot),
            inMillions(row.netRevenue), inMillions(row.marketing), flag(row.won), inUnits(row.prizesPaid),
            flag(row.promotion), String(row.holiday),
        ]
        return cells.joined(separator: ",")
    }

    private static func line(_ row: PlannedSalesRow) -> String {
        let cells = [
            row.week.monday.description, row.country, flag(row.promotion), String(row.holiday),
            inMillions(row.marketing),
        ]
        return cells.joined(separator: ",")
    }

    private static func flag(_ value: Bool) -> String { value ? "1" : "0" }

    private static func inMillions(_ amount: Money) -> String { decimal(amount, places: 8) }

    private static func inUnits(_ amount: Money) -> String { decimal(amount, places: 2) }

    /// Hundredths over 10^places, without trailing zeros.
    private static func decimal(_ amount: Money, places: Int) -> String {
        let digits = String(amount.hundredths.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let whole = padded.dropLast(places)
        let fraction = padded.suffix(places).trimmingZeros
        let sign = amount.hundredths < 0 ? "-" : ""
        return fraction.isEmpty ? sign + whole : "\(sign)\(whole).\(fraction)"
    }
}

extension Substring {
    fileprivate var trimmingZeros: Substring {
        var rest = self
        while rest.last == "0" { rest.removeLast() }
        return rest
    }
}
