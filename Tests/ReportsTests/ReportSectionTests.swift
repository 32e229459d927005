import Charts
import Foundation
import Lottery
import TestSupport
import Testing

@testable import Reports

@Suite struct ReportSectionTests {
    private func facts() throws -> RunFacts {
        RunFacts(
            run: try Sample.manifest(),
            validation: try Sample.validation(),
            explanation: try Sample.explanation(),
            registration: try Sample.registration(),
            recommendation: try Sample.recommendation(),
            previous: try Sample.previousDecision(),
            failures: []
        )
    }

    @Test func `what changed stands beside what was, and what did not change is said to be the same`() throws {
        var facts = try facts()
        facts.previous?.jackpot = Money(hundredths: 150_000_000)
        facts.previous?.rows = 259
        facts.previous?.binding = []
        let section = try #require(Briefing.Section.changes(facts))
        #expect(section.title == "What changed since the draw of 2026-11-18")
        let rows = Dictionary(section.table?.rows.map { ($0[0], [$0[1], $0[2]]) } ?? []) { $1 }
        #expect(rows["Jackpot, EUR"] == ["1,500,000", "2,000,000"])
        #expect(rows["Rows of data"] == ["259", "260"])
        #expect(rows["Rules that bind or are broken"] == ["none", "maximum payout ratio"])
        #expect(rows["Config"] == ["0123456789ab", "the same"])
        #expect(rows["Code"] == ["1a2b3c4d5e6f", "the same"])
    }

    @Test func `the first decision of a country has nothing to compare with`() throws {
        var first = try facts()
        first.previous = nil
        #expect(Briefing.Section.changes(first) == nil)
    }

    @Test func `a gap in the sales is a gap in the line, and a week alone is a dot`() throws {
        let tickets: [Double?] = [1, 2, nil, 3, nil, 4, 5, 6]
        let weeks = tickets.enumerated().map {
            PeriodSales(period: .week(Sample.week.advanced(by: $0.offset - 9)), tickets: $0.element, jackpot: nil)
        }
        let layers = try #require(Chart.history(weeks, nil)).layers.filter { $0.tone == .main }
        #expect(
            layers.map(\.mark) == [
                .line([.init(0, 1), .init(1, 2)]), .dots([.init(3, 3)]),
                .line([.init(5, 4), .init(6, 5), .init(7, 6)]),
            ]
        )
        #expect(layers.map(\.name) == ["sold", nil, nil])
        #expect(Chart.history([], nil) == nil)
    }

    @Test func `the forecast's interval holds four fifths of the scenarios' weight`() throws {
        let jackpot = Money(hundredths: 200_000_000)
        let rung = SalesCurve.Rung(jackpot: jackpot, tickets: (1...10).map { Double($0) * 100 }, isExtrapolated: false)
        let curve = try SalesCurve(weights: Array(repeating: 0.1, count: 10), rungs: [rung])
        let forecast = try #require(TicketForecast(curve, at: jackpot, in: .week(Sample.week)))
        #expect([forecast.low, forecast.median, forecast.high] == [100, 500, 900])
        #expect(TicketForecast(curve, at: .zero, in: .week(Sample.week)) == nil)
        #expect(
            Briefing.Table.history([], forecast).rows == [
                ["\(forecast.period)", "500, 8 of 10 cases 100 to 900", "", "forecast"]
            ]
        )
    }

    @Test(arguments: [
        (-1_000.0, 0, "-1,000"), (1_234.5, 1, "1,234.5"), (999.0, 0, "999"), (0.25, 2, "0.25"), (-0.0, 1, "0.0"),
    ])
    func `a tick has commas between thousands`(amount: Double, digits: Int, label: String) {
        #expect(AmountUnit.label(amount, digits: digits) == label)
    }

    @Test func `every chart of the page has its numbers below it, in a frame that the keyboard reaches`() throws {
        var facts = try facts()
        facts.sensitivity = try Sample.sensitivity()
        let briefing = Briefing(facts)
        let figures = briefing.sections.flatMap(\.figures)
        #expect(figures.count >= 5)
        for figure in figures { #expect(!figure.numbers.rows.isEmpty && !figure.numbers.title.isEmpty) }
        let html = briefing.html
        let count = { (part: String) in html.components(separatedBy: part).count - 1 }
        #expect(count("<details>") == figures.count)
        #expect(count("<div class=\"wide\" role=\"region\" tabindex=\"0\"") >= figures.count)
    }

    @Test func `a localized page holds one way of writing numbers, in its charts as well`() throws {
        var facts = try facts()
        facts.sensitivity = try Sample.sensitivity()
        let html = Briefing(facts).localized(NumberStyle(locale: "de_DE")).html
        let texts = (html.components(separatedBy: "</style>").last ?? "").split(separator: /<[^>]*>/).map(String.init)
        #expect(texts.contains { $0.contains("25. Nov. 2026") })
        #expect(texts.contains("to announce 2.000.000"))
        let untouched = texts.filter { $0.contains(/[0-9],[0-9]{3}\b/) || $0.contains(/\b[0-9]+\.[0-9]\b/) }
        #expect(untouched == [])
    }

    @Test func `provenance names every hash and the commands that check and repeat the run`() throws {
        let section = Briefing.Section.provenance(try facts())
        let values = section.facts.map(\.value)
        #expect(values.filter { $0.contains(Sample.digest) }.count == 6)
        #expect(section.sentences.last == "Repeat it with: jackpot reproduce 20261121T015401Z-3f2a")
    }
}
