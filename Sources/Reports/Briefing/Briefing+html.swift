import Charts

extension Briefing {
    /// The briefing as one HTML page that needs no network and no script.
    package var html: String {
        let body = sections.enumerated().map { $0.element.html(number: $0.offset + 1) }
        return HTMLPage(
            title: subject,
            styles: [PageStyle.css, ChartStyle.css],
            content: ([glance?.html ?? plainHead, contents] + body).joined(separator: "\n")
        ).text
    }

    /// The head of a page without a decision.
    private var plainHead: String {
        "<h1>\(subject.escapedForMarkup)</h1>\n<p class=\"headline\">\(headline.escapedForMarkup)</p>"
    }

    /// Why the answer is what it is, and the way to every section.
    private var contents: String {
        let links = sections.enumerated().map {
            "<li><a href=\"#section-\($0.offset + 1)\">\($0.element.title.escapedForMarkup)</a></li>"
        }
        let why = glance == nil ? [] : ["<p class=\"why\">\(headline.escapedForMarkup)</p>"]
        let list = "<nav aria-label=\"Sections\"><ul>\n\(links.joined(separator: "\n"))\n</ul></nav>"
        return (why + [list]).joined(separator: "\n")
    }
}

extension Briefing.Section {
    fileprivate func html(number: Int) -> String {
        let rows = facts.map {
            "<tr><th scope=\"row\">\($0.label.escapedForMarkup)</th><td>\($0.value.escapedForMarkup)</td></tr>"
        }
        let factTable = rows.isEmpty ? nil : "<table class=\"facts\">\n\(rows.joined(separator: "\n"))\n</table>"
        let items = sentences.map { "<li>\($0.escapedForMarkup)</li>" }
        let list = items.isEmpty ? nil : "<ul>\n\(items.joined(separator: "\n"))\n</ul>"
        let open = "<section id=\"section-\(number)\">\n<h2>\(title.escapedForMarkup)</h2>"
        let tables = figures.isEmpty ? [table?.html] : figures.map { $0.html(under: title) }
        return ([open, factTable, list] + tables + ["</section>"]).compactMap(\.self).joined(separator: "\n")
    }
}

extension Briefing.Figure {
    /// The numbers unfold below the charts.
    fileprivate func html(under heading: String) -> String {
        "\(charts.map { $0.html(under: heading) }.joined(separator: "\n"))\n<details><summary>The numbers: "
            + "\(numbers.title.escapedForMarkup)</summary>\n\(numbers.html)\n</details>"
    }
}

extension Briefing.Table {
    /// Its frame scrolls where the page is narrow, and can be reached by keyboard to do so.
    var html: String {
        let head = headings.map { "<th scope=\"col\">\($0.escapedForMarkup)</th>" }.joined()
        let places = links + Array(repeating: nil, count: max(0, rows.count - links.count))
        let body = zip(rows, places).map { row, link in
            let cells = row.map(\.escapedForMarkup)
            let first = cells.prefix(1).map { $0.linked(to: link) }
            return "<tr>" + (first + cells.dropFirst()).map { "<td>\($0)</td>" }.joined() + "</tr>"
        }
        let frame = "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"\(title.escapedForMarkup)\">"
        return "\(frame)<table>\n<tr>\(head)</tr>\n\(body.joined(separator: "\n"))\n</table></div>"
    }
}

extension String {
    /// A text that is HTML already, leading to a page.
    fileprivate func linked(to place: String?) -> String {
        place.map { "<a href=\"\($0.escapedForMarkup)\">\(self)</a>" } ?? self
    }
}
