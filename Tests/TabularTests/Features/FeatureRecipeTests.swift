import Foundation
import Tabular
import Testing

struct FeatureRecipeTests {
    private func recipe(_ kind: FeatureKind, day: String? = "day") throws -> FeatureRecipe {
        try FeatureRecipe(
            [Feature("f", kind)],
            planned: ["price"],
            outcomes: [OutcomeColumn("sales"), OutcomeColumn("margin", publicationLag: 2)],
            day: day
        )
    }

    @Test(arguments: [
        (FeatureKind.lag("sale", rows: 1), RecipeError.unknownColumn("sale", feature: "f", suggestion: "sales")),
        (.planned("sales"), .notPlanned("sales", feature: "f")),
        (.oneHot("sales", limit: 3), .notPlanned("sales", feature: "f")),
        (.lag("sales", rows: 0), .lag(0, least: 1, column: "sales", feature: "f")),
        (.lag("price", rows: -1), .lag(-1, least: 1, column: "price", feature: "f")),
        (.lag("margin", rows: 2), .lag(2, least: 3, column: "margin", feature: "f")),
        (.rolling("sales", .mean, rows: 0), .outside("window", 0, allowed: 1...100_000, feature: "f")),
        (.rowsSince(.falls, of: "sales", cap: 0), .outside("cap", 0, allowed: 1...100_000, feature: "f")),
        (.lag("price", rows: .max), .outside("lag", .max, allowed: 1...100_000, feature: "f")),
        (.oneHot("price", limit: .max), .outside("limit", .max, allowed: 1...10_000, feature: "f")),
        (.oneHot("price", limit: 0), .outside("limit", 0, allowed: 1...10_000, feature: "f")),
        (.calendar(.fourier(harmonics: 0)), .outside("number of harmonics", 0, allowed: 1...182, feature: "f")),
        (.weightedMean("sales", halfLife: 0), .halfLife(0, feature: "f")),
        (.holidays(HolidayCalendar([]), .distance(cap: 7)), .noHolidays(feature: "f")),
        (
            .holidays(HolidayCalendar([.fixed(month: 2, day: 30)]), .distance(cap: 7)),
            .holiday(.fixed(month: 2, day: 30), feature: "f")
        ),
        (
            .holidays(HolidayCalendar([.easter(offset: 0)]), .count(days: 0)),
            .outside("reach in days", -1, allowed: 0...3_660, feature: "f")
        ),
    ])
    func `a feature that could not be made is refused`(_ kind: FeatureKind, _ error: RecipeError) {
        #expect(throws: error) { try recipe(kind) }
    }

    @Test func `a feature of the date needs a column of days`() {
        #expect(throws: RecipeError.noDay(feature: "f")) { try recipe(.daysSincePrevious, day: nil) }
    }

    @Test func `names that repeat and lags below 0 are refused`() {
        #expect(throws: RecipeError.repeatedColumn("a")) {
            try FeatureRecipe([], planned: ["a"], outcomes: [OutcomeColumn("a")])
        }
        #expect(throws: RecipeError.repeatedFeature("f")) {
            try FeatureRecipe([Feature("f", .planned("a")), Feature("f", .lastKnown("a"))], planned: ["a"])
        }
        for lag in [-1, .max] {
            #expect(throws: RecipeError.publicationLag("a", lag)) {
                try FeatureRecipe([], outcomes: [OutcomeColumn("a", publicationLag: lag)])
            }
        }
    }

    @Test func `a refusal says how to mend it`() {
        let error = RecipeError.lag(2, least: 3, column: "margin", feature: "margin 2")
        #expect(error.description == "feature margin 2 reads margin 2 rows before; the last published row is 3 before")
        #expect(error.fix == "use a lag of 3 or more")
    }

    @Test func `a recipe is the same after a trip through JSON`() throws {
        let recipe = try PanelSample.recipe(PanelSample.kinds)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let data = try encoder.encode(recipe)
        let read = try JSONDecoder().decode(FeatureRecipe.self, from: data)
        #expect(read == recipe)
        #expect(try encoder.encode(read) == data)
    }

    @Test func `a recipe that could not be followed cannot be decoded`() throws {
        let text = """
            {"features": [{"name": "f", "kind": {"planned": {"_0": "sales"}}}], "planned": [],
             "outcomes": [{"name": "sales", "publicationLag": 0}], "groupedBy": []}
            """
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(FeatureRecipe.self, from: Data(text.utf8))
        }
        guard case .dataCorrupted(let context)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(context.underlyingError as? RecipeError == .notPlanned("sales", feature: "f"))
    }

    @Test func `a table that lacks what the recipe asks for is refused`() throws {
        let table = Table([
            ("Day", .day(Column([1, 2]))), ("price", .number(Column([1, 2]))),
            ("sales", .number(Column([1, 2]))), ("shop", .text(TextColumn(["a", nil]))),
        ])
        let recipe = { (day: String, groups: [String]) in
            try FeatureRecipe(
                [Feature("f", .lag("sales", rows: 1))],
                outcomes: [OutcomeColumn("sales")],
                day: day,
                groupedBy: groups
            )
        }
        #expect(throws: FeatureTableError.missingColumn("day", suggestion: "Day")) {
            try recipe("day", []).matrix(of: table)
        }
        #expect(throws: FeatureTableError.notDays("price", .number)) { try recipe("price", []).matrix(of: table) }
        #expect(throws: FeatureTableError.noKey("price")) { try recipe("Day", ["price"]).matrix(of: table) }
        #expect(throws: FeatureTableError.missingValue("shop", line: 3)) {
            try recipe("Day", ["shop"]).matrix(of: table)
        }
    }
}
