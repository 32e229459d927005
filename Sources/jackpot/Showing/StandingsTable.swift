import Foundation
import Lottery
import ModelRegistry
import Pipelines

/// Where the countries stand, on one screen: ten countries fit into 24 lines of 80 columns.
struct StandingsTable: CustomStringConvertible {
    let standings: [CountryStanding]
    /// The instant that ages are counted to.
    let now: Date

    private static let width = 80

    /// The table, then one line for each country that needs somebody.
    var description: String {
        let table = TextTable(columns, rows: standings.map(row)).description
        let lines = standings.compactMap(remark).map { clipped($0, to: Self.width) + "\n" }
        return ([table] + (lines.isEmpty ? [] : [lines.joined()])).joined(separator: "\n")
    }

    private var columns: [TextTable.Column] {
        [
            .words("country"), .words("last run"), .words("next draw"), .words("run"), .numbers("jackpot"),
            .words("model"), .words("gate"), .numbers("breach"),
        ]
    }

    private func row(_ standing: CountryStanding) -> [String] {
        [
            clipped(standing.country, to: 12),
            lastRun(standing),
            standing.due?.draw?.description ?? "-",
            standing.due.map { $0.problem == nil ? ($0.isDue ? "due" : "done") : "?" } ?? "-",
            standing.lastRecommendation.map { Digits.money($0.jackpot) } ?? "-",
            standing.model.map { "v\($0.version) \(Age(from: $0.registeredAt, to: now))" } ?? "none",
            standing.evaluation.map { $0.verdict.isPassed ? "passed" : "refused" } ?? "-",
            standing.outlook?.breachProbability.map(Digits.percent) ?? "-",
        ]
    }

    private func lastRun(_ standing: CountryStanding) -> String {
        guard let run = standing.lastRun, let end = standing.end else { return "never" }
        let word = end == .unfinished ? "open" : end.rawValue
        return "\(word) \(Age(from: run.lastStepEnd ?? run.openedAt, to: now))"
    }

    /// What is wrong with a country, on one line; nil where nothing is.
    private func remark(_ standing: CountryStanding) -> String? {
        let messages = standing.pendingMessages
        let missed = standing.due?.missed ?? []
        let answer = standing.lastRecommendation.flatMap { $0.status == .feasible ? nil : $0.status.rawValue }
        let remarks: [String?] = [
            standing.due?.problem,
            standing.end == .failed ? standing.lastRun?.failures.first : nil,
            answer.map { "last answer \($0)" },
            messages > 0 ? "\(messages) \(messages == 1 ? "message waits" : "messages wait") to be sent" : nil,
            missed.isEmpty ? nil : "\(missed.count) \(missed.count == 1 ? "draw" : "draws") missed",
        ]
        let said = remarks.compactMap(\.self)
        return said.isEmpty ? nil : "\(standing.country): \(said.joined(separator: "; "))"
    }

    private func clipped(_ text: String, to width: Int) -> String {
        text.count <= width ? text : text.prefix(width - 1) + "…"
    }
}
