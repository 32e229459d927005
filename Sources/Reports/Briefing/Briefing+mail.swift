import Charts

extension Briefing {
    /// The briefing as HTML that mail programs show: tables with their style in place, no pictures.
    package var mailHTML: String {
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>\(subject.escapedForMarkup)</title></head>
        <body style="font-family:sans-serif;font-size:15px;line-height:1.45">
        <h1 style="font-size:20px">\(subject.escapedForMarkup)</h1>
        <p><strong>\(headline.escapedForMarkup)</strong></p>
        \(sections.filter(\.isForMessage).map(\.mailHTML).joined(separator: "\n"))
        </body>
        </html>

        """
    }
}

extension Briefing.Section {
    fileprivate var mailHTML: String {
        let facts = facts.map { [$0.label, $0.value] }
        let items = sentences.map { "<li>\($0.escapedForMarkup)</li>" }.joined(separator: "\n")
        return [
            "<h2 style=\"font-size:16px;margin:20px 0 6px\">\(title.escapedForMarkup)</h2>",
            facts.isEmpty ? nil : Briefing.Table.mailHTML(facts, cell: "td", align: "left"),
            items.isEmpty ? nil : "<ul>\n\(items)\n</ul>",
            table?.mailHTML,
        ].compactMap(\.self).joined(separator: "\n")
    }
}

extension Briefing.Table {
    fileprivate var mailHTML: String {
        let head = Self.row(headings, cell: "th", align: "right")
        return Self.mailHTML(rows, cell: "td", align: "right", head: head)
    }

    fileprivate static func mailHTML(_ rows: [[String]], cell: String, align: String, head: String? = nil) -> String {
        let lines = [head].compactMap(\.self) + rows.map { row($0, cell: cell, align: align) }
        return "<table style=\"border-collapse:collapse\">\n\(lines.joined(separator: "\n"))\n</table>"
    }

    private static func row(_ cells: [String], cell: String, align: String) -> String {
        let style = "padding:2px 12px 2px 0;vertical-align:top;text-align:\(align)"
        return "<tr>" + cells.map { "<\(cell) style=\"\(style)\">\($0.escapedForMarkup)</\(cell)>" }.joined() + "</tr>"
    }
}
