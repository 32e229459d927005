import Lottery
import Pipelines

/// What the driver tells at the end of a run of several countries.
struct RunSummary: Encodable, Hashable, Sendable {
    let exitCode: Int32
    let countries: [CountrySummary]

    /// Summarises outcomes; `isSingle` says that one country was asked for by name.
    init(_ countries: [CountrySummary], isSingle: Bool, interruption: ExitStatus?) {
        self.countries = countries
        exitCode = interruption?.rawValue ?? Self.exitCode(countries, isSingle: isSingle)
    }

    /// A single country's own code; 3 where some of several failed, 1 where all did; 4 where nothing failed, but a
    /// jackpot that keeps every rule does not exist.
    private static func exitCode(_ countries: [CountrySummary], isSingle: Bool) -> Int32 {
        let failures = countries.compactMap(\.problem)
        if let first = failures.first {
            if isSingle { return first.exitCode }
            return failures.count < countries.count ? ExitStatus.partlyDone.rawValue : ExitStatus.failed.rawValue
        }
        let isInfeasible = countries.contains { $0.decision?.status == .infeasible }
        return isInfeasible ? ExitStatus.noFeasibleJackpot.rawValue : ExitStatus.done.rawValue
    }
}

extension RunSummary: CustomStringConvertible {
    /// The table, what is special about a country, where the reports lie, and what failed.
    var description: String {
        let parts = [table, remarks, reports, problems].filter { !$0.isEmpty }
        return parts.joined(separator: "\n")
    }

    private var table: String {
        let rows = countries.compactMap { summary in summary.decision.map { row(summary, $0) } }
        let columns: [TextTable.Column] = [
            .words("country"), .words("draw"), .words("money"), .numbers("jackpot"), .numbers("last week"),
            .numbers("net revenue"), .numbers("gain"), .numbers("payout ratio"), .words("binds"), .words("gate"),
        ]
        return rows.isEmpty ? "" : TextTable(columns, rows: rows).description
    }

    private func row(_ summary: CountrySummary, _ decision: CountrySummary.Decision) -> [String] {
        let binds = decision.binds.map(\.title).joined(separator: ", ")
        let gate = summary.isGatePassed.map { $0 ? "passed" : "refused" }
        return [
            summary.country,
            summary.draw?.description ?? "-",
            decision.currency.code,
            Digits.money(decision.jackpot) + (decision.status == .feasible ? "" : " *"),
            decision.lastJackpot.map(Digits.money) ?? "-",
            Digits.money(decision.expectedNetRevenue),
            decision.gainOverLast.map(Digits.gain) ?? "-",
            Digits.percent(decision.payoutRatio),
            binds.isEmpty ? "-" : binds,
            gate ?? "-",
        ]
    }

    /// Why a jackpot is marked with an asterisk.
    private var remarks: String {
        countries.compactMap { summary in
            guard let decision = summary.decision, decision.status != .feasible else { return nil }
            return "* \(summary.country): \(decision.explanation)\n"
        }.joined()
    }

    private var reports: String {
        let rows = countries.compactMap { summary in summary.report.map { [summary.country, $0] } }
        return rows.isEmpty ? "" : TextTable([.words("country"), .words("report")], rows: rows).description
    }

    private var problems: String {
        countries.compactMap { summary in
            summary.problem.map { problem in
                let what = problem.what.split(separator: "\n").first.map(String.init) ?? problem.what
                return "\(summary.country): \(problem.step.map { "\($0) failed" } ?? "not run"): \(what)\n"
            }
        }.joined()
    }
}
