import TestSupport

@testable import Tabular

/// A made-up panel of two shops with every type of column, and a recipe with every kind of feature.
struct PanelSample {
    /// Values of one row.
    struct Row: Hashable {
        var shop: String
        var day: Int
        var price: Double?
        var brand: String?
        var sales: Double?
        var visitors: Double?
    }

    static let daysPerShop = 30
    /// Rows that pass before visitors are published.
    static let visitorsLag = 2

    /// Day by day, both shops on each; every third value of some columns is missing.
    static let rows: [Row] = {
        var noise = SeededNoise(seed: 11)
        var rows: [Row] = []
        for step in 0..<daysPerShop {
            for shop in ["north", "south"] {
                rows.append(
                    Row(
                        shop: shop,
                        day: 14_600 + step * 6,
                        price: Int.random(in: 0..<6, using: &noise) == 0 ? nil : noise.normal(),
                        brand: ["a", "b", "c", nil].randomElement(using: &noise) ?? nil,
                        sales: Int.random(in: 0..<4, using: &noise) == 0 ? 0 : 100 + noise.normal(),
                        visitors: Int.random(in: 0..<3, using: &noise) == 0 ? nil : noise.normal()
                    )
                )
            }
        }
        return rows
    }()

    static func table(_ rows: [Row]) -> Table {
        Table([
            ("shop", .text(TextColumn(rows.map(\.shop)))),
            ("day", .day(Column(rows.map(\.day)))),
            ("price", .number(Column(rows.map(\.price), placeholder: 0))),
            ("brand", .text(TextColumn(rows.map(\.brand)))),
            ("sales", .number(Column(rows.map(\.sales), placeholder: 0))),
            ("visitors", .number(Column(rows.map(\.visitors), placeholder: 0))),
        ])
    }

    static let holidays = HolidayCalendar([
        .fixed(month: 1, day: 1), .easter(offset: -2), .nthWeekday(month: 11, weekday: 4, nth: 4),
    ])

    /// Every kind of feature.
    static let kinds: [FeatureKind] =
        [
            .planned("price"), .lag("price", rows: 1), .lag("sales", rows: 2), .lag("visitors", rows: 3),
            .lastKnown("price"), .lastKnown("visitors"),
            .weightedMean("sales", halfLife: 3), .weightedMean("visitors", halfLife: 0.5),
            .rowsSince(.nonzero, of: "sales", cap: 4), .rowsSince(.atLeast(0.5), of: "visitors", cap: 9),
            .rowsSince(.falls, of: "price", cap: 6),
            .calendar(.weekday), .calendar(.dayOfMonth), .calendar(.dayOfYear), .calendar(.month), .calendar(.isoWeek),
            .calendar(.year), .calendar(.yearPosition), .calendar(.fourier(harmonics: 2)), .daysSincePrevious,
            .holidays(holidays, .count(days: 7)), .holidays(holidays, .distance(cap: 30)),
            .holidays(holidays, .ahead(cap: 20)), .holidays(holidays, .behind(cap: 20)),
            .ordinal("brand"), .oneHot("brand", limit: 2),
        ]
        + RollingStatistic.allCases.flatMap {
            [.rolling("sales", $0, rows: 4), .rolling("visitors", $0, rows: 3), .rolling("price", $0, rows: 5)]
        }

    static func recipe(_ kinds: [FeatureKind]) throws -> FeatureRecipe {
        try FeatureRecipe(
            kinds.enumerated().map { Feature("f\($0)", $1) },
            planned: ["price", "brand"],
            outcomes: [OutcomeColumn("sales"), OutcomeColumn("visitors", publicationLag: visitorsLag)],
            day: "day",
            groupedBy: ["shop"]
        )
    }
}
