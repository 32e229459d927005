public import Lottery

extension ValidationReport {
    /// The report as Markdown: a summary line and one table of findings.
    public var markdown: String {
        let title = "# Data of \(country): \(isRefused ? "refused" : "accepted")"
        let span = firstPeriod.flatMap { first in lastPeriod.map { ", \(first) to \($0)" } } ?? ""
        let summary = "\(rows) rows\(span). \(checks.count) checks, \(findings.count) findings."
        guard !findings.isEmpty else { return [title, "", summary, ""].joined(separator: "\n") }
        let head = ["| severity | check | lines | column | problem | fix |", "|---|---|---|---|---|---|"]
        return ([title, "", summary, ""] + head + findings.map(\.markdownRow) + [""]).joined(separator: "\n")
    }
}

extension Finding {
    fileprivate var markdownRow: String {
        let cells = [severity.rawValue, check.rawValue, linesInWords, column ?? "", problem, fix]
        let escaped = cells.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
        return "| " + escaped.joined(separator: " | ") + " |"
    }
}
