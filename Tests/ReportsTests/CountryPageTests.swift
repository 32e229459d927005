import Lottery
import TestSupport
import Testing

@testable import Reports

@Suite struct CountryPageTests {
    private func facts(_ recommendation: Recommendation?) throws -> RunFacts {
        RunFacts(run: try Sample.manifest(), evaluation: try Sample.evaluation(), recommendation: recommendation)
    }

    @Test func `each country has a row that leads to its report`() throws {
        let report = CountryReport(try facts(try Sample.recommendation()), place: "aland/2026-11-25/a&b/report.html")
        let page = CountriesPage(of: [report])
        #expect(page.title == "The jackpots of 1 country")
        #expect(page.headline == "Every jackpot is decided, and every gate passed.")
        #expect(page.html.contains("<td><a href=\"aland/2026-11-25/a&amp;b/report.html\">aland</a></td>"))
        #expect(page.html.contains("<td>2,000,000 EUR</td>"))
        #expect(page.table.rows.allSatisfy { $0.count == page.table.headings.count })
    }

    @Test func `what is out of the ordinary stands above the table, with its reason`() throws {
        var unsure = try Sample.recommendation()
        unsure.status = .noEffectIdentified
        unsure.explanation = "No effect is identified (5 < 6)."
        var refused = try facts(try Sample.recommendation())
        refused.evaluation?.verdict.checks.append(.atMost(0.2, "WAPE", 0.3))
        let page = CountriesPage(of: [
            CountryReport(try facts(try Sample.recommendation()), place: nil),
            CountryReport(try facts(nil), place: nil),
            CountryReport(try facts(unsure), place: "there"),
            CountryReport(refused, place: nil),
        ])
        #expect(page.title == "The jackpots of 4 countries")
        #expect(page.headline == "3 countries need a look.")
        #expect(page.html.contains("<li>aland: no jackpot was decided.</li>"))
        #expect(page.html.contains("<li><a href=\"there\">aland</a>: No effect is identified (5 &lt; 6).</li>"))
        #expect(page.html.contains("<li>aland: the gate refused the new model; aland 3 decided.</li>"))
        #expect(page.html.contains("<td>not decided</td>"))
        #expect(!page.html.contains("<a href=\"aland"))
        #expect(page.table.rows.allSatisfy { $0.count == page.table.headings.count })
    }

    @Test func `the first view as text holds every tile`() throws {
        let glance = try #require(Glance(try facts(try Sample.recommendation())))
        #expect(glance.text.hasPrefix("aland, draw of Wednesday, 2026-11-25\nAnnounce 2,000,000 EUR\n"))
        for tile in glance.tiles {
            #expect(glance.text.contains("\n\(tile.title) "))
            #expect(tile.notes.allSatisfy(glance.text.contains))
        }
    }
}
