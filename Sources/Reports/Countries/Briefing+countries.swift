import Lottery

extension Briefing {
    /// One page over all countries: what each is to announce, and the way to its report.
    ///
    /// - Parameter reports: one of each country, in the order of the page.
    package init(of reports: [CountryReport]) {
        let undecided = reports.filter { $0.facts.recommendation == nil }.map(\.facts.run.country.text)
        let count = reports.count == 1 ? "1 country" : "\(reports.count) countries"
        let decided = reports.count - undecided.count
        let headline =
            undecided.isEmpty
            ? "All of them were decided."
            : "\(decided) of them \(decided == 1 ? "was" : "were") decided; not so: "
                + "\(undecided.joined(separator: ", "))."
        let table = Table(
            title: "The countries",
            headings: [
                "Country", "Draw", "To announce", "Last jackpot", "Gain", "Expected net revenue", "Payout ratio",
                "Chance below safety net", "Binds", "Gate",
            ],
            rows: reports.map(\.row),
            links: reports.map(\.place)
        )
        self.init(
            subject: "The jackpots of \(count)",
            headline: headline,
            sections: [
                Section(title: "The countries", table: table)
            ]
        )
    }
}

extension CountryReport {
    fileprivate var row: [String] {
        let run = [facts.run.country.text, "\(facts.run.draw)"]
        let gate = facts.evaluation.map { $0.verdict.isPassed ? "passed" : "refused" } ?? "-"
        guard let recommendation = facts.recommendation else {
            return run + ["not decided"] + Array(repeating: "-", count: 6) + [gate]
        }
        let outlook = recommendation.outlook
        let money = { (amount: Money?) in amount.map { "\($0.grouped) \(recommendation.currency)" } ?? "-" }
        return run + [
            money(recommendation.jackpot), money(recommendation.lastJackpot),
            recommendation.gainOverLast.map { "\($0.signed) \(recommendation.currency)" } ?? "-",
            money(outlook.expectedNetRevenue), percent(outlook.payoutRatio),
            outlook.breachProbability.map { percent($0) } ?? "-",
            recommendation.binding.map(\.constraint.title).joined(separator: ", "), gate,
        ]
    }
}
