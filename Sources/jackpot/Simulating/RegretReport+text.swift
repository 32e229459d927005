import Pipelines
public import Replay

extension RegretReport: CustomStringConvertible {
    /// One line a country, their mean, and what the columns mean.
    public var description: String {
        let columns: [TextTable.Column] = [
            .words("country"), .words("past covers"), .numbers("regret"), .numbers("±"), .numbers("historic"),
            .numbers("notebook"), .numbers("breaches"), .numbers("violations"), .numbers("infeasible"),
            .numbers("cash cuts"),
        ]
        let table = TextTable(columns, rows: countries.map(cells) + [total])
        return "\(headline)\n\n\(table)\n\(parts)\(legend)"
    }

    private var headline: String {
        "Policy \(policy) in the \(world) world: \(weeks) weeks after \(historyWeeks) of history, "
            + "\(seeds) \(seeds == 1 ? "seed" : "seeds")."
    }

    private var total: [String] {
        let sum = { (count: (CountryRegret) -> Int) in String(countries.reduce(0) { $0 + count($1) }) }
        return [
            "mean", "", Digits.percent(meanRegret), standardError.map(Digits.percent) ?? "-",
            Digits.percent(historicRegret), Digits.percent(notebookRegret), sum(\.cashBreaches),
            sum(\.avoidableViolations), sum(\.infeasibleWeeks), sum(\.oracleCashCuts),
        ]
    }

    private func cells(_ country: CountryRegret) -> [String] {
        [
            country.country, country.coversOptimum ? "yes" : "no", Digits.percent(country.regret.mean),
            country.regret.standardError.map(Digits.percent) ?? "-", Digits.percent(country.historicRegret.mean),
            Digits.percent(country.notebookRegret.mean), String(country.cashBreaches),
            String(country.avoidableViolations), String(country.infeasibleWeeks), String(country.oracleCashCuts),
        ]
    }

    private var parts: String {
        let covered = coveredRegret.map { "where past jackpots cover the optimum \(Digits.percent($0))" }
        let uncovered = uncoveredRegret.map { "elsewhere \(Digits.percent($0))" }
        let below = { (other: Double) in other > 0 ? Digits.percent(1 - meanRegret / other) : "-" }
        return """
            Mean regret \([covered, uncovered].compactMap(\.self).joined(separator: ", ")).
            \(below(notebookRegret)) below the notebook's, \(below(historicRegret)) below that of the historic rule.
            The cash rule cuts \(Digits.percent(oracleCashCutShare)) of the oracle's weeks.

            """
    }

    private var legend: String {
        """

        regret: share of an oracle's net revenue that is lost, each jackpot at its expected cost; ± one standard error
        over the seeds. The oracle knows the true demand and looks 26 weeks ahead: a strong rival, not a bound.
        breaches: weeks that ended below the safety net. violations: jackpots that break a rule by the policy's own
        forecast while another keeps all. infeasible: weeks in which none does.

        """
    }
}
