import Charts

extension Briefing {
    /// The briefing as one HTML page that needs no network and no script.
    var html: String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(subject.escapedForHTML)</title>
        <style>
        \(PageStyle.css)
        \(ChartStyle.css)
        </style>
        </head>
        <body>
        <main>
        <h1>\(subject.escapedForHTML)</h1>
        <p class="headline">\(headline.escapedForHTML)</p>
        \(sections.map(\.html).joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }
}

extension Briefing.Section {
    fileprivate var html: String {
        let rows = facts.map {
            "<tr><th scope=\"row\">\($0.label.escapedForHTML)</th><td>\($0.value.escapedForHTML)</td></tr>"
        }
        let factTable = rows.isEmpty ? nil : "<table>\n\(rows.joined(separator: "\n"))\n</table>"
        let items = sentences.map { "<li>\($0.escapedForHTML)</li>" }
        let list = items.isEmpty ? nil : "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
        let parts = ["<section>\n<h2>\(title.escapedForHTML)</h2>", factTable, list, numbers, "</section>"]
        return parts.compactMap(\.self).joined(separator: "\n")
    }

    /// The tables; below charts, which they spell out, they unfold.
    private var numbers: String? {
        let tables = [table?.html, detail?.html].compactMap(\.self).joined(separator: "\n")
        guard !charts.isEmpty else { return tables.isEmpty ? nil : tables }
        let pictures = charts.map(\.html).joined(separator: "\n")
        return "\(pictures)\n<details><summary>The numbers</summary>\n\(tables)\n</details>"
    }
}

extension Briefing.Table {
    fileprivate var html: String {
        let head = headings.map { "<th scope=\"col\">\($0.escapedForHTML)</th>" }.joined()
        let body = rows.map { row in "<tr>" + row.map { "<td>\($0.escapedForHTML)</td>" }.joined() + "</tr>" }
        return "<div class=\"wide\"><table>\n<tr>\(head)</tr>\n\(body.joined(separator: "\n"))\n</table></div>"
    }
}

extension String {
    fileprivate var escapedForHTML: String {
        map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: String(character)
            }
        }.joined()
    }
}
