import Foundation
internal import Lottery

/// A quantity of the sales file whose level is watched.
struct DriftQuantity {
    /// What readers call it.
    let name: String
    /// The column that it stands in.
    let column: String
    /// How it is measured.
    let scale: Drift.Scale
    /// What a change of its level asks for.
    let fix: String
    /// Known facts that explain a part of it, beside the season.
    var controls: [(PeriodSales) -> Double] = []
    /// Whether a steady growth or decline is taken out.
    var isFreeOfTrend = false
    /// Its value in a period, on its scale; nil where it has none.
    let value: (PeriodSales) -> Double?

    /// Those that the columns of a country tell.
    static func all(of sales: CheckedSales) -> [DriftQuantity] {
        let columns = sales.columns
        return [
            columns.jackpot.map { jackpot(column: $0.name) },
            tickets(sales),
            columns.marketing.map { marketing(column: $0.name) },
            columns.promo.map { promotions(column: $0, sales.cadence) },
            missing(sales),
        ].compactMap(\.self)
    }

    private static func jackpot(column: String) -> DriftQuantity {
        DriftQuantity(
            name: "the announced jackpot",
            column: column,
            scale: .logarithm,
            fix: "check what the column holds; after a change of policy forecasts are less sure until it was seen"
                + " for longer"
        ) { logarithm($0.jackpot) }
    }

    /// Sales, free of the season, a steady trend, the jackpot, promotions, holidays and the weekday of a draw.
    private static func tickets(_ sales: CheckedSales) -> DriftQuantity {
        let hasJackpot = sales.columns.jackpot != nil
        let weekdays = sales.cadence == .week ? [] : Array(sales.configuration.draws.weekdays.dropFirst())
        let days: [(PeriodSales) -> Double] = weekdays.map { weekday in { $0.period.day.weekday == weekday ? 1 : 0 } }
        let powers: [(PeriodSales) -> Double] = [1, 2].map { power in { jackpotCurve($0, power: power) } }
        let facts: [(PeriodSales) -> Double] = [{ $0.promo ? 1 : 0 }, { $0.holiday == 0 ? 0 : 1 }]
        return DriftQuantity(
            name: hasJackpot ? "sales at equal jackpots" : "sales",
            column: sales.columns.volume.name,
            scale: .logarithm,
            fix: "find what changed (price, rules, places of sale, the source's way of counting) and mend the source;"
                + " the model follows a lasting change by itself",
            controls: facts + (hasJackpot ? powers : []) + days,
            isFreeOfTrend: true
        ) { row in
            hasJackpot && logarithm(row.jackpot) == nil ? nil : logarithm(row.tickets)
        }
    }

    /// The log of the jackpot in millions and its square: sales may answer high jackpots more, or less, than low ones.
    private static func jackpotCurve(_ row: PeriodSales, power: Int) -> Double {
        let size = logarithm(row.jackpot.map { $0 / 1e6 }) ?? 0
        return power == 1 ? size : size * size
    }

    private static func marketing(column: String) -> DriftQuantity {
        DriftQuantity(
            name: "marketing spend",
            column: column,
            scale: .logarithm,
            fix: "check the unit and what is counted as marketing at the source",
            controls: [{ $0.promo ? 1 : 0 }]
        ) { logarithm($0.marketing) }
    }

    private static func promotions(column: String, _ cadence: Cadence) -> DriftQuantity {
        DriftQuantity(
            name: "the share of \(cadence.rawValue)s with a promotion",
            column: column,
            scale: .share,
            fix: "check that promotions are still entered as before"
        ) { $0.promo ? 1 : 0 }
    }

    /// Periods without known sales; those not yet published do not count.
    private static func missing(_ sales: CheckedSales) -> DriftQuantity {
        let published = sales.configuration.draws
            .period(sales.configuration.source.publicationLag, before: sales.drawPeriod)
        return DriftQuantity(
            name: "the share of \(sales.cadence.rawValue)s without sales",
            column: sales.columns.volume.name,
            scale: .share,
            fix: "have the export of sales repaired at the source"
        ) { row in
            row.period < published ? (row.tickets == nil ? 1 : 0) : nil
        }
    }

    private static func logarithm(_ amount: Double?) -> Double? {
        amount.flatMap { $0 > 0 && $0.isFinite ? log($0) : nil }
    }
}
