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
        let page = Briefing(of: [report])
        #expect(page.subject == "The jackpots of 1 country")
        #expect(page.headline == "All of them were decided.")
        #expect(page.html.contains("<td><a href=\"aland/2026-11-25/a&amp;b/report.html\">aland</a></td>"))
        #expect(page.html.contains("<td>2,000,000 EUR</td>"))
        let columns = try #require(page.sections.first?.table)
        #expect(columns.rows.allSatisfy { $0.count == columns.headings.count })
    }

    @Test func `a country that was not decided is named, and leads nowhere without a report`() throws {
        let page = Briefing(of: [
            CountryReport(try facts(try Sample.recommendation()), place: nil),
            CountryReport(try facts(nil), place: nil),
        ])
        #expect(page.headline == "1 of them was decided; not so: aland.")
        #expect(page.html.contains("<td>not decided</td>"))
        #expect(!page.html.contains("<a href=\"aland"))
        let table = try #require(page.sections.first?.table)
        #expect(table.rows.allSatisfy { $0.count == table.headings.count })
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
