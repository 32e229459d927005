import Charts
import Lottery

/// One page over all countries: where somebody should look first, what each is to announce, and the way to its report.
package struct CountriesPage {
    private let reports: [CountryReport]

    /// - Parameter reports: one of each country, in the order of the page.
    package init(of reports: [CountryReport]) {
        self.reports = reports
    }

    /// The page, which needs no network and no script.
    package var html: String {
        HTMLPage(
            title: title,
            styles: [PageStyle.css, Self.style],
            content: """
                <h1>\(title)</h1>
                <p class="headline">\(headline)</p>
                \(remarks)\(table.html)
                <p class="why">\(Self.legend)</p>
                """
        ).text
    }

    var title: String { "The jackpots of \(reports.count == 1 ? "1 country" : "\(reports.count) countries")" }

    var headline: String {
        let count = reports.count { $0.remark != nil }
        guard count > 0 else { return "Every jackpot is decided, and every gate passed." }
        return count == 1 ? "One country needs a look." : "\(count) countries need a look."
    }

    private var remarks: String {
        let items = reports.compactMap { report in
            report.remark.map { "<li>\(report.name): \($0.escapedForMarkup)</li>\n" }
        }
        return items.isEmpty ? "" : "<ul>\n\(items.joined())</ul>\n"
    }

    var table: Briefing.Table {
        Briefing.Table(
            title: "The countries",
            headings: [
                "Country", "To announce", "Gain", "Last jackpot", "Draw", "Expected net revenue", "Payout ratio",
                "Chance below safety net", "Binds or broken", "Gate",
            ],
            rows: reports.map(\.row),
            links: reports.map(\.place)
        )
    }

    private static let legend = """
        The latest run for each country's latest draw. The gain is that of the coming draw, against announcing the last \
        jackpot again; the payout ratio is that of the window that the rule looks at.
        """

    /// A table wants the whole screen; where it must scroll, the countries stay in sight.
    private static let style = """
        main { max-width: 86rem; } .wide th { white-space: normal; min-width: 5.5rem; vertical-align: bottom; }
        .wide td:first-child, .wide th:first-child { position: sticky; left: 0; background: var(--page); }
        """
}

extension CountryReport {
    /// The name of the country, leading to its report.
    fileprivate var name: String {
        let country = facts.run.country.text.escapedForMarkup
        return place.map { "<a href=\"\($0.escapedForMarkup)\">\(country)</a>" } ?? country
    }

    /// Why somebody should look at the country; nil where nothing is out of the ordinary.
    fileprivate var remark: String? {
        guard let recommendation = facts.recommendation else { return "no jackpot was decided." }
        if recommendation.status != .feasible { return recommendation.explanation }
        guard let evaluation = facts.evaluation, !evaluation.verdict.isPassed else { return nil }
        return "the gate refused the new model; \(recommendation.model) decided."
    }

    fileprivate var row: [String] {
        let (country, draw) = (facts.run.country.text, "\(facts.run.draw)")
        let gate = facts.evaluation.map { $0.verdict.isPassed ? "passed" : "refused" } ?? "-"
        guard let recommendation = facts.recommendation else {
            return [country, "not decided", "-", "-", draw, "-", "-", "-", "-", gate]
        }
        let outlook = recommendation.outlook
        let money = { (amount: Money?) in amount.map { "\($0.grouped) \(recommendation.currency)" } ?? "-" }
        let binds = recommendation.binding.map(\.constraint.title).joined(separator: ", ")
        return [
            country, money(recommendation.jackpot),
            recommendation.gainOverLast.map { "\($0.signed) \(recommendation.currency)" } ?? "-",
            money(recommendation.lastJackpot), draw, money(outlook.expectedNetRevenue), percent(outlook.payoutRatio),
            outlook.breachProbability.map { percent($0) } ?? "-", binds.isEmpty ? "-" : binds, gate,
        ]
    }
}
