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
        :root { color-scheme: light dark; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        .wide { overflow-x: auto; }
        td, th { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; }
        .wide td, .wide th { text-align: right; white-space: nowrap; border-bottom: 1px solid #8884; }
        .headline { font-size: 1.25rem; font-weight: 600; }
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
        let factTable = rows.isEmpty ? [] : ["<table>\n\(rows.joined(separator: "\n"))\n</table>"]
        let items = sentences.map { "<li>\($0.escapedForHTML)</li>" }
        let list = items.isEmpty ? [] : ["<ul>\n\(items.joined(separator: "\n"))\n</ul>"]
        let parts =
            ["<section>\n<h2>\(title.escapedForHTML)</h2>"] + factTable + list
            + [table?.html, detail?.html].compactMap(\.self)
        return (parts + ["</section>"]).joined(separator: "\n")
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
