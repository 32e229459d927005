import Artifacts
import Lottery

extension GateReport {
    /// The report in Markdown: a headline, one line a country, then what has to be looked at.
    var markdown: String {
        let sections = [headline, table] + files.map(problems) + countries.map(detail) + [notes]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var headline: String {
        let counts = [GateCountry.End.passed, .refused, .notJudged].compactMap { end in
            let count = countries.count { $0.end == end }
            return count == 0 ? nil : "\(count) \(end.words)"
        }
        let verdict = exitCode == 0 ? "passed" : exitCode == ExitStatus.negativeVerdict.rawValue ? "refused" : "failed"
        let each = counts.isEmpty ? "" : ": \(counts.joined(separator: ", "))"
        return "# Gate \(verdict)\(each)\n\nNew models against \(MarkdownText.escaped(against)).\n"
    }

    private var table: String {
        guard !countries.isEmpty else { return "" }
        let head = "| country | draw | gate | model | WAPE | against | its WAPE |\n|---|---|---|---|---:|---|---:|\n"
        return head + countries.map(row).joined()
    }

    private func row(_ country: GateCountry) -> String {
        let judgement = country.judgement
        let cells = [
            country.country, country.draw?.description ?? "-", country.end.words, judgement?.model ?? "-",
            judgement.map { Digits.percent($0.wape) } ?? "-", judgement?.rival.name ?? "-",
            judgement?.rival.wape.map(Digits.percent) ?? "-",
        ]
        return MarkdownText.row(cells)
    }

    private func problems(_ file: SharedFile) -> String {
        guard !file.problems.isEmpty else { return "" }
        return "## \(MarkdownText.escaped(file.file))\n\n" + MarkdownText.code(file.problems.map(\.description))
    }

    /// Why a country was not judged, or all thresholds of a model that was refused.
    private func detail(_ country: GateCountry) -> String {
        guard country.end != .passed else { return "" }
        let refusal = country.judgement.map { thresholds(of: $0.verdict) }
        return "## \(country.country)\n\n" + (country.problem.map(MarkdownText.problem) ?? refusal ?? "")
    }

    private func thresholds(of verdict: GateVerdict) -> String {
        let head = "| threshold | value | limit | margin | |\n|---|---:|---:|---:|---|\n"
        return head
            + verdict.checks.map { check in
                let numbers = [check.value, check.limit, check.margin].map(MarkdownText.number)
                return MarkdownText.row([check.measure] + numbers + [check.isKept ? "kept" : "**missed**"])
            }.joined()
    }

    /// What refuses nothing, yet should be known.
    private var notes: String {
        let lines = countries.flatMap { country in
            let told = country.judgement.map { remarks(on: $0) } ?? []
            return told.map { "- \(MarkdownText.escaped("\(country.country): \($0)"))\n" }
        }
        return lines.isEmpty ? "" : "## Notes\n\n" + lines.joined()
    }

    private func remarks(on judgement: GateCountry.Judgement) -> [String] {
        let warnings = judgement.verdict.warnings.map { "warning: \($0.missed)" }
        let skipped = judgement.verdict.skipped.map { "not looked at: \($0.measure): \($0.reason)" }
        let absence = judgement.rival.absence.map { "not compared with \(judgement.rival.name): \($0)" }
        return warnings + skipped + [absence].compactMap(\.self)
    }
}

extension GateCountry.End {
    /// As people read it.
    var words: String {
        switch self {
        case .passed: "passed"
        case .refused: "refused"
        case .notJudged: "not judged"
        }
    }
}

/// Pieces of Markdown.
private enum MarkdownText {
    /// Text without anything that Markdown or HTML would take for a mark.
    static func escaped(_ text: String) -> String {
        let marks = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\n", with: "<br>")
        return marks.reduce(into: "") { $0 += "\\`*_[]|".contains($1) ? "\\\($1)" : String($1) }
    }

    static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0 == "**missed**" ? $0 : escaped($0) }.joined(separator: " | ") + " |\n"
    }

    /// Lines as they are, whatever they hold.
    static func code(_ lines: [String]) -> String {
        lines.joined(separator: "\n").split(separator: "\n").map { "    \($0)\n" }.joined()
    }

    static func problem(_ problem: GateCountry.Problem) -> String {
        let place = problem.place.isEmpty ? [] : ["  in \(problem.place)"]
        return "\(escaped(problem.step)) failed, exit code \(problem.exitCode):\n\n"
            + code([problem.what] + place + ["  fix: \(problem.fix)"])
    }

    /// Four decimals.
    static func number(_ number: Double) -> String {
        number.isFinite && abs(number) < 1e9 ? "\((number * 10_000).rounded() / 10_000)" : "\(number)"
    }
}
